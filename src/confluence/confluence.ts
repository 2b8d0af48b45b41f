import type { MacroIdentity } from '../domain/adf/macro';

/** What the invoking user may do with a page. */
export interface PageRights {
  readonly read: boolean;
  readonly edit: boolean;
}

export interface PageHead {
  readonly id: string;
  readonly title: string;
  readonly spaceId: string;
}

export interface Page extends PageHead {
  readonly version: number;
  /** An ADF document as JSON text. */
  readonly body: string;
}

export interface PageContent {
  readonly title: string;
  /** An ADF document as JSON text. */
  readonly body: string;
}

export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/**
 * What the app asks of Confluence, all of it as the invoking user. `confluence-unavailable` is
 * refused after bounded retries, `no-access` on 401 and 403.
 */
export interface Confluence {
  /** Nothing for a page that is not there or not theirs to see. */
  pageRights(pageId: string): Promise<PageRights>;
  /** Those of the pages (at most 250) that they may read. */
  readablePages(pageIds: readonly string[]): Promise<PageHead[]>;
  /** Null for a page that is not there or not theirs to see. */
  readPage(pageId: string): Promise<Page | null>;
  /** Replaces the content of the version that was read; refuses `stale` when somebody else was first. */
  updatePage(page: PageHead & PageContent & { readonly version: number }): Promise<void>;
  /** Refuses `page-refused` where Confluence does not take it, such as a title that its space has already. */
  createPage(
    page: PageContent & { readonly spaceId: string; readonly parentId: string | null },
  ): Promise<PageHead>;
  /** Spaces whose name or key holds the words, by name, at most 20. */
  searchSpaces(words: string): Promise<Space[]>;
  /** A macro of ours, as a page of the running environment names it. */
  macroIdentity(moduleKey: string): MacroIdentity;
}
