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
import { local, root } from './paths';

const folder = path.join(local, 'screens');
const paintMs = 30_000;

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

const found = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** Where each surface shows something: an epic that serves a key result, and its project. */
async function addresses(site: Site): Promise<Readonly<Record<string, string>>> {
  const search = new URLSearchParams({
    jql: 'project = SHOP AND issuetype = Epic ORDER BY created DESC',
    fields: 'key',
  });
  const answer = await site.jiraAs('lead', `/rest/api/3/search/jql?${search.toString()}`);
  const [epic] = found.parse(await answer.json()).issues;
  if (!epic) throw new Error('The company has no epic.');
  return {
    issue: `/browse/${epic.key}`,
    board: '/jira/projects/SHOP/apps/okr-project',
    projects: '/jira/projects',
  };
}

async function openPage(browser: Browser, site: Site, look: Look): Promise<Page> {
  const { locale, theme, width } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale });
  const session: Session = { user: 'lead', locale, theme };
  await context.addCookies([
    {
      name: `plumbline-site-${new URL(site.address).port}`,
      value: encodeURIComponent(JSON.stringify(session)),
      url: site.address,
    },
  ]);
  return context.newPage();
}

/** Waits until every frame of the app shows content and none a skeleton. */
async function painted(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.waitForTimeout(1_000);
  for (const frame of page.frames().slice(1)) {
    const timeout = paintMs;
    await frame.locator('#root > *').first().waitFor({ timeout });
    await frame.locator('[aria-busy="true"]').first().waitFor({ state: 'detached', timeout });
  }
  await page.waitForTimeout(500);
}

async function takeAll(browser: Browser, site: Site): Promise<void> {
  const places = Object.entries(await addresses(site));
  for (const look of looks) {
    const page = await openPage(browser, site, look);
    for (const [name, address] of places) {
      await page.goto(site.address + address);
      await painted(page);
      const file = `${name}-${look.locale}-${look.theme}-${look.width}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true });
      console.log(path.relative(root, path.join(folder, file)));
    }
    await page.context().close();
  }
}

/** `npm run screens`: pictures of every surface in every look, under the strict content security policy. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plumbline-screens-'));
  const site = await openSite(dataDir);
  const browser = await launchBrowser();
  try {
    await story.fill(site);
    await takeAll(browser, site);
    for (const violation of site.violations) console.log('blocked:', JSON.stringify(violation));
  } finally {
    await browser.close();
    await site.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
