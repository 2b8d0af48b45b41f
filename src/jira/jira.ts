import type { Grant } from '../domain/actor';
import type { AppPermissions } from '../domain/app-permissions';
import type { IssueFact } from '../domain/work';

export interface GrantQuestion {
  readonly accountId: string;
  readonly places: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whoever holds one of these manages as an administrator does. */
  readonly ofApp: AppPermissions;
}

/** What the app asks of Jira. `jira-unavailable` is refused after bounded retries, `no-access` on 401 and 403. */
export interface Jira {
  /** Keys of the app's own permissions, as Jira tells everybody. */
  appPermissions(): Promise<AppPermissions>;
  /** Asks Jira as the invoking user what it may do at these places (project ids or `site`). */
  grants(question: GrantQuestion): Promise<Grant[]>;
  /** Those of the issues (at most 100) that the invoking user sees, and may edit. */
  editableIssues(issueIds: readonly string[]): Promise<{ seen: string[]; editable: string[] }>;
  /** Reads issues as the app, 100 a call; `missing` are those it does not get. */
  readIssues(issueIds: readonly string[]): Promise<{ facts: IssueFact[]; missing: string[] }>;
  /** Children of these issues as the app, page by page. */
  childrenOf(parentIds: readonly string[]): AsyncIterable<IssueFact[]>;
  /** Ids of the site's resolutions whose names say that the work was not done. */
  resolutionsNotDone(): Promise<string[]>;
}
