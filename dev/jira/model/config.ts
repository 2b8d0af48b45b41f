export type StatusCategoryKey = 'new' | 'indeterminate' | 'done';

export interface JiraStatus {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategoryKey;
}

/** 1 is an epic, higher levels lie above, 0 is an ordinary issue, -1 a sub-task. */
export type HierarchyLevel = 4 | 3 | 2 | 1 | 0 | -1;

export interface JiraIssueType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly hierarchyLevel: HierarchyLevel;
}

export interface JiraResolution {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

export interface JiraPriority {
  readonly id: string;
  readonly name: string;
  readonly color: string;
}

export interface JiraTransition {
  readonly id: string;
  readonly name: string;
  readonly toStatusId: string;
  /** Absent: from every status but its own target. */
  readonly fromStatusIds?: readonly string[];
}

export interface JiraWorkflow {
  readonly id: string;
  readonly name: string;
  readonly initialStatusId: string;
  readonly statusIds: readonly string[];
  readonly transitions: readonly JiraTransition[];
}
