import type { Moment } from './calendar';

/** Jira's three status categories. */
export type IssueStatusCategory = 'new' | 'indeterminate' | 'done';

/** What is known of an issue, without any of its text. */
export interface IssueFact {
  readonly issueId: string;
  readonly projectId: string;
  readonly parentId: string | null;
  /** 1 and above for epics and higher, 0 for stories and tasks, -1 for sub-tasks. */
  readonly hierarchyLevel: number;
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
  readonly createdAt: Moment;
  /** When it was last finished; null while it is not. */
  readonly doneAt: Moment | null;
  /** Jira's `updated`; an older fact never replaces a newer one. */
  readonly updatedAt: Moment;
  /** When the app read it. */
  readonly readAt: Moment;
}

/** How many issues in scope of one key result share category, resolution and week of completion: what SQL counts. */
export interface WorkGroup {
  readonly keyResultId: string;
  readonly issueStatusCategory: IssueStatusCategory;
  readonly resolutionId: string | null;
  /** Whole weeks before today in which the issues were done, 0 for the last seven days; null while not done. */
  readonly weeksAgo: number | null;
  readonly issues: number;
}
