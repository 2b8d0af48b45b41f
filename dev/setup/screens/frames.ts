import type { FrameLocator, Page } from 'playwright-core';

export const frameOf = (page: Page, file: string): FrameLocator =>
  page.frameLocator(`iframe[src*="${file}.html"]`);

/** The app's frame on a project's page. */
export const board = (page: Page): FrameLocator => frameOf(page, 'project');
/** The app's frame in the right-hand column. */
export const context = (page: Page): FrameLocator => frameOf(page, 'context');
/** The app's frame on its page of the whole site. */
export const global = (page: Page): FrameLocator => frameOf(page, 'global');

export const formIn = (frame: FrameLocator): Promise<void> =>
  frame.locator('form').first().waitFor();
