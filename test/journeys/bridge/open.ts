import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../../dev/setup/browser/launch';
import { addIssue, openTinySite } from '../../dev/site/tiny/open';

const html =
  '<!doctype html><html><head><script src="./page.js"></script></head><body>App</body></html>';

/** A copy of the tiny app whose pages hold the real bridge. */
async function buildApp(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bridge-app-'));
  cpSync(path.join(__dirname, '../../dev/site/tiny'), folder, { recursive: true });
  await build({
    entryPoints: [path.join(__dirname, 'page.ts')],
    outfile: path.join(folder, 'static/page.js'),
    bundle: true,
    format: 'iife',
  });
  for (const page of ['context', 'project']) {
    writeFileSync(path.join(folder, 'static', `${page}.html`), html);
  }
  return folder;
}

/** A site with that app, an issue `TINY-1`, and a browser. */
export async function openBridge() {
  const folder = await buildApp();
  const site = await openTinySite({
    manifestPath: path.join(folder, 'manifest.yml'),
    pagesDir: path.resolve('.local/pages'),
    strictStyles: true,
  });
  await addIssue(site, 'TINY', 'First');
  const browser = await launchBrowser();
  const goTo = async (address: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(site.address + address);
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await site.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { site, goTo, close };
}

/** The app's frame, once its page has run. */
export async function frameOf(page: Page, at = 0): Promise<Frame> {
  const element = await page.locator('iframe').nth(at).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The page shows no frame of the app');
  await frame.waitForFunction(() => 'bridge' in window);
  return frame;
}
