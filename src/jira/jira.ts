import type { Grant } from '../domain/actor';
import type { IssueFact } from '../domain/work';

/** What the app asks of Jira. `jira-unavailable` is refused after bounded retries, `no-access` on 401 and 403. */
export interface Jira {
  /** Asks Jira as the invoking user what it may do at these places (project ids or `site`). */
  grants(accountId: string, places: readonly string[], now: number): Promise<Grant[]>;
  /** Those of the issues (at most 100) that the invoking user sees, and may edit. */
  editableIssues(issueIds: readonly string[]): Promise<{ seen: string[]; editable: string[] }>;
  /** Reads issues as the app, 100 a call; `missing` are those it does not get. */
  readIssues(issueIds: readonly string[]): Promise<{ facts: IssueFact[]; missing: string[] }>;
  /** Children of these issues as the app, page by page. */
  childrenOf(parentIds: readonly string[]): AsyncIterable<IssueFact[]>;
  /** Ids of the site's resolutions whose names say that the work was not done. */
  resolutionsNotDone(): Promise<string[]>;
}
