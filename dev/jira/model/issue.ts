/** Atlassian Document Format, kept as it came. */
export interface AdfDocument {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly unknown[];
}

/** Seconds of work; `null` where nobody said. */
export interface TimeTracking {
  readonly original: number | null;
  readonly remaining: number | null;
  readonly spent: number | null;
}

/** One issue as it is now. Moments are epoch milliseconds, calendar dates are `YYYY-MM-DD`. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly summary: string;
  readonly description: AdfDocument | null;
  readonly resolutionId: string | null;
  readonly priorityId: string | null;
  readonly parentId: string | null;
  readonly assigneeId: string | null;
  readonly reporterId: string | null;
  readonly creatorId: string;
  readonly labels: readonly string[];
  readonly componentIds: readonly string[];
  readonly fixVersionIds: readonly string[];
  readonly storyPoints: number | null;
  /** Absent while no time was estimated and none logged. */
  readonly time?: TimeTracking;
  readonly dueDate: string | null;
  readonly securityLevelId: string | null;
  /** Lexicographic, as Jira Software's LexoRank. */
  readonly rank: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly resolvedAt: number | null;
  readonly statusCategoryChangedAt: number;
  /** The keys it had in other projects; they still lead to it. */
  readonly formerKeys?: readonly string[];
}

/** One changed field in Jira's changelog form. */
export interface ChangeItem {
  readonly field: string;
  readonly fieldtype: 'jira' | 'custom';
  readonly fieldId?: string;
  readonly from: string | null;
  readonly fromString: string | null;
  readonly to: string | null;
  readonly toString: string | null;
}

/** One entry of an issue's changelog. */
export interface IssueHistory {
  readonly id: string;
  readonly issueId: string;
  readonly at: number;
  readonly authorId: string;
  readonly items: readonly ChangeItem[];
}
