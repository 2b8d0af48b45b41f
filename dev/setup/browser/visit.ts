import type { Browser, Page } from 'playwright-core';
import type { Session } from '../../site/protocol';

export interface Look extends Session {
  /** CSS pixels. */
  readonly width: number;
  readonly height?: number;
}

/** A browser window of its own in which somebody has chosen user, language and theme on the site. */
export async function openWindow(browser: Browser, siteAddress: string, look: Look): Promise<Page> {
  const { width, height = 900, ...session } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: session.locale,
    reducedMotion: 'reduce',
  });
  await context.addCookies([
    {
      name: `plumbline-site-${new URL(siteAddress).port}`,
      value: encodeURIComponent(JSON.stringify(session)),
      url: siteAddress,
    },
  ]);
  return context.newPage();
}
