import type { FrameLocator, Locator, Page } from 'playwright-core';
import { board } from '../screens/frames';

/** One picture of the guide: what somebody of the company sees, in English and light, in a window 1280 wide. */
export interface Picture {
  /** Path under `docs/`. */
  readonly file: string;
  readonly user: string;
  /** Path on the site; of an issue by the summary of an epic, of a Confluence page by the start of its title. */
  readonly at: string | { readonly epic: string } | { readonly page: string };
  readonly open?: (page: Page) => Promise<void>;
  /** What the picture shows; left out, the whole of the app's page. */
  readonly part?: (page: Page) => Locator;
  /** CSS pixels around the part; left out, a little air. */
  readonly margin?: number;
  /** CSS pixels; what is higher is cut off. */
  readonly height?: number;
}

export const shop = '/jira/projects/SHOP/apps/okr-project';

export const press = (frame: FrameLocator, name: string | RegExp): Promise<void> =>
  frame
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();

/** Opens the form behind an entry of an objective's menu on the board. */
export const objectiveTask = (key: string, entry: string) => async (page: Page) => {
  await press(board(page), `Actions for ${key}`);
  await board(page).getByRole('menuitem', { name: entry, exact: true }).click();
};

/** Opens a key result from the board. */
export async function openKeyResult(page: Page, key: string): Promise<void> {
  await board(page).getByRole('link', { name: key }).first().click();
  await board(page).getByRole('heading', { level: 1, name: key }).waitFor();
}
