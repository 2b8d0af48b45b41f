import type { FrameLocator, Page } from 'playwright-core';
import { people } from '../../../dev/jira/people';
import type { Stage } from '../stage/stage';

/** Frames of the app on a page of Confluence, in their order. */
export const retro = (page: Page): FrameLocator => page.frameLocator('iframe[src*="/retro.html"]');
export const panel = (page: Page, nth = 0): FrameLocator =>
  page.locator('iframe[src*="/status.html"]').nth(nth).contentFrame();
export const settings = (page: Page, name: string): FrameLocator =>
  page.frameLocator(`iframe[src*="/${name}.html"]`);

/** A space that everybody who is logged in reads and writes; or the whole world reads. */
export const aSpace = ({ site }: Stage, key: string, isPublic = false) =>
  site.confluence.work.createSpace({ key, name: `Space ${key}`, isPublic }, people.lead.accountId);
