import type { FrameLocator, Page } from 'playwright-core';

/** One state of a page that a person meets, reached from its address by steps in any language. */
export interface Surface {
  readonly name: string;
  readonly address: string;
  /** Who meets it; the lead of the shop unless said otherwise. */
  readonly who?: 'admin';
  readonly open?: (page: Page) => Promise<void>;
}

export const frameOf = (page: Page, file: string): FrameLocator =>
  page.frameLocator(`iframe[src*="${file}.html"]`);

/** The app's frame on the page of a project. */
export const board = (page: Page): FrameLocator => frameOf(page, 'project');

export const formIn = (frame: FrameLocator): Promise<void> =>
  frame.locator('form').first().waitFor();
