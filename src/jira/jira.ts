import type { Grant } from '../domain/actor';
import type { AppPermissions } from '../domain/app-permissions';
import type { CalendarDate } from '../domain/calendar';
import type { Estimation, NumberField } from '../domain/estimation';
import type { StateChange } from '../domain/issue-history';
import type { IssueFact, IssueStatusCategory } from '../domain/work';

export interface GrantQuestion {
  readonly accountId: string;
  readonly places: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
  /** Whoever holds one of these manages as an administrator does. */
  readonly ofApp: AppPermissions;
}

/** The issue that an action of a retrospective becomes. */
export interface ActionIssue {
  readonly actionId: string;
  readonly projectId: string;
  readonly issueTypeId: string;
  readonly summary: string;
  readonly ownerId: string | null;
  readonly dueOn: CalendarDate | null;
}

export interface IssueRef {
  readonly id: string;
  readonly key: string;
}

/** A page of what changed, of the projects that were asked about together. */
export interface ChangedPage {
  readonly projectIds: readonly string[];
  /** Oldest change first; null where Jira shows nothing of the project to the app. */
  readonly facts: readonly IssueFact[] | null;
  readonly isLast: boolean;
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
  readIssues(
    issueIds: readonly string[],
    estimation: Estimation,
  ): Promise<{ facts: IssueFact[]; missing: string[] }>;
  /** Children of these issues as the app, page by page. */
  childrenOf(parentIds: readonly string[], estimation: Estimation): AsyncIterable<IssueFact[]>;
  /** Issues of these projects that changed in the last so many minutes, as the app, page by page. */
  changedSince(
    projectIds: readonly string[],
    minutes: number,
    estimation: Estimation,
  ): AsyncIterable<ChangedPage>;
  /** Issues by JQL, at most `most` and one; or what Jira says against the JQL. */
  searchIds(
    jql: string,
    most: number,
    who: 'viewer' | 'app',
  ): Promise<{ issueIds: string[] } | { refused: string }>;
  /** Those of the issues (at most 1,000) that somebody may see, asked as the app: none of an account that is gone. */
  seenBy(accountId: string, issueIds: readonly string[]): Promise<string[]>;
  /** What changed in issues (at most 1,000) as the app, by issue; nothing of those it may not see. */
  changelogs(
    issues: readonly { readonly issueId: string; readonly projectId: string }[],
    estimation: Estimation,
  ): Promise<ReadonlyMap<string, readonly StateChange[]>>;
  /** Number fields of the site that somebody made, as the app. */
  numberFields(): Promise<NumberField[]>;
  /** Ids of the site's resolutions whose names say that the work was not done. */
  resolutionsNotDone(): Promise<string[]>;
  /** Makes an issue as the viewer, once; refuses `issue-refused` where Jira does not take it. */
  fileAction(issue: ActionIssue): Promise<IssueRef>;
  /** The issue that somebody made of an action within so many minutes, asked as the viewer or as the app; null where there is none. */
  findFiled(question: {
    actionId: string;
    creatorId: string;
    minutes: number;
    asViewer: boolean;
  }): Promise<IssueRef | null>;
  /** Status categories of those of the issues (at most 100) that the viewer sees. */
  statusCategories(issueIds: readonly string[]): Promise<Map<string, IssueStatusCategory>>;
}
