import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { company } from '../site/contents';
import type { Session } from '../site/protocol';
import { createSite } from '../site/site';
import type { Site } from '../site/types';
import { launchBrowser } from './browser/launch';
import { openWindow } from './browser/visit';
import { local, root } from './paths';
import { painted } from './screens/painted';
import type { Surface } from './screens/surface';
import { completeCompany, surfacesOf } from './screens/surfaces';

const folder = path.join(local, 'screens');

type Look = Pick<Session, 'locale' | 'theme'> & { readonly width: number };

const looks: readonly Look[] = (['en-US', 'zh-CN'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    [1280, 360].map((width) => ({ locale, theme, width })),
  ),
);

const story = company(Date.now());

const openSite = (dataDir: string): Promise<Site> =>
  createSite({
    dataDir,
    port: 0,
    manifestPath: path.join(root, 'manifest.yml'),
    runner: 'sandbox',
    strictStyles: true,
    startAt: story.startAt,
  });

/** A window as high as its page: what lies outside of a window is not drawn in frames of another origin. */
const heightOf = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate('document.documentElement.scrollHeight'));

/** A picture of one surface, the whole page. */
async function picture(page: Page, site: Site, look: Look, surface: Surface): Promise<void> {
  const { name, address, open } = surface;
  await page.goto(site.address + address);
  await open?.(page);
  await painted(page);
  await page.setViewportSize({ width: look.width, height: await heightOf(page) });
  await painted(page);
  const file = `${name}-${look.locale}-${look.theme}-${look.width}.png`;
  await page.screenshot({ path: path.join(folder, file) });
  await page.setViewportSize({ width: look.width, height: 900 });
  console.log(path.relative(root, path.join(folder, file)));
}

/** Pictures of surfaces in one look. */
async function take(
  browser: Browser,
  site: Site,
  look: Look,
  surfaces: readonly Surface[],
): Promise<void> {
  for (const user of ['lead', 'admin'] as const) {
    const own = surfaces.filter(({ who = 'lead' }) => who === user);
    if (own.length === 0) continue;
    const page = await openWindow(browser, site.address, { user, ...look });
    for (const surface of own) await picture(page, site, look, surface);
    await page.context().close();
  }
}

/** `npm run screens [-- NAME]`: pictures of every surface whose name holds NAME in every look, under the strict content security policy. */
async function main(wanted = ''): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plumbline-screens-'));
  const site = await openSite(dataDir);
  const browser = await launchBrowser();
  try {
    await story.fill(site);
    const all = surfacesOf(completeCompany(site));
    const surfaces = all.filter(({ name }) => name.includes(wanted));
    for (const look of looks) await take(browser, site, look, surfaces);
    for (const violation of site.violations) console.log('blocked:', JSON.stringify(violation));
  } finally {
    await browser.close();
    await site.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
