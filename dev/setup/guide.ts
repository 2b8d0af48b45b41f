import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWindow } from './browser/visit';
import { latest } from '../confluence/model';
import { contentAddress } from '../pages/confluence/routes';
import type { Picture } from './guide/picture';
import { pictures } from './guide/pictures';
import { root } from './paths';
import { painted } from './screens/painted';
import { epicKeyOf, openCompany, type OpenCompany } from './screens/open-company';
import { showWholePage } from './screens/whole-page';

/** The story ends here whenever the pictures are made, so their dates stay: day 42 of the last quarter. */
const now = Date.parse('2026-11-11T09:00:00Z');
const width = 1280;
const air = 8;

/** The part of the window that a picture shows. */
async function clipOf(page: Page, { part, margin = air, height }: Picture) {
  const shown = part?.(page) ?? page.locator('main iframe').first();
  const box = await shown.boundingBox();
  if (!box) throw new Error('The part to show is not on the page.');
  const left = Math.max(0, box.x - margin);
  const top = Math.max(0, box.y - margin);
  return {
    ...{ x: left, y: top, width: Math.min(width - left, box.width + 2 * margin) },
    height: Math.min(height ?? Infinity, box.height + 2 * margin),
  };
}

function addressOf(site: OpenCompany['site'], at: Picture['at']): string {
  if (typeof at === 'string') return at;
  if ('epic' in at) return `/browse/${epicKeyOf(site, at.epic)}`;
  const { pages } = site.confluence.store;
  const page = pages.find((each) => latest(each).title.startsWith(at.page));
  if (!page) throw new Error(`There is no page '${at.page}'`);
  return contentAddress(page.id);
}

async function take({ browser, site }: OpenCompany, picture: Picture): Promise<void> {
  const { file, user, at, open } = picture;
  const look = { user, locale: 'en-US', theme: 'light', width } as const;
  const page = await openWindow(browser, site.address, look);
  page.setDefaultTimeout(10_000);
  await page.goto(site.address + addressOf(site, at));
  await painted(page);
  await open?.(page);
  await showWholePage(page, width);
  await page.evaluate('window.scrollTo(0, 0)');
  const saved = path.join(root, 'docs', file);
  await page.screenshot({ path: saved, clip: await clipOf(page, picture) });
  console.log(path.relative(root, saved));
  await page.context().close();
}

function failed(error: unknown): void {
  console.error(error);
  process.exitCode = 1;
}

/** `npm run guide [-- NAME]`: the pictures of the README and the guide whose path holds NAME. */
async function main(wanted = ''): Promise<void> {
  mkdirSync(path.join(root, 'docs/guide/pictures'), { recursive: true });
  const company = await openCompany(now);
  try {
    for (const picture of pictures.filter(({ file }) => file.includes(wanted)))
      await take(company, picture).catch(failed);
  } finally {
    await company.close();
  }
}

main(process.argv[2]).catch(failed);
