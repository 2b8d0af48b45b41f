import type { Page } from 'playwright-core';

/** One state of a page that a person meets, reached from its address by steps in any language. */
export interface Surface {
  readonly name: string;
  readonly address: string;
  /** Who meets it; the lead of the shop unless said otherwise. */
  readonly who?: 'admin';
  readonly open?: (page: Page) => Promise<void>;
}
