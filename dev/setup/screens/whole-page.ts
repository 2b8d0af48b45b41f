import type { Page } from 'playwright-core';
import { z } from 'zod';
import { painted } from './painted';

const heightOf = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate('document.documentElement.scrollHeight'));

/** Makes the window as high as its page: what lies outside of a window is not drawn in frames of another origin. */
export async function showWholePage(page: Page, width: number): Promise<void> {
  await painted(page);
  await page.setViewportSize({ width, height: await heightOf(page) });
  await painted(page);
}
