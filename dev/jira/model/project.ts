export const projectRoles = ['Administrators', 'Developers', 'Viewers'] as const;
export type ProjectRole = (typeof projectRoles)[number];

/** An issue with such a level is seen by its members only, whatever else they may do; the app is not a member. */
export interface SecurityLevel {
  readonly id: string;
  readonly name: string;
  readonly memberIds: readonly string[];
}

/** Who holds a permission of an app in one project. */
export interface ProjectGrant {
  readonly roles: readonly ProjectRole[];
  readonly accountIds: readonly string[];
}

/** Who put a project away, and when. */
export interface PutAway {
  readonly at: number;
  readonly by: string;
}

export interface JiraProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly leadId: string;
  readonly issueTypeIds: readonly string[];
  readonly workflowId: string;
  readonly roles: Readonly<Record<ProjectRole, readonly string[]>>;
  /** The role of everybody who may use Jira; `null` makes the project private. */
  readonly everyone: ProjectRole | null;
  readonly securityLevels: readonly SecurityLevel[];
  /** A permission scheme without the app's role: the app itself sees nothing here. */
  readonly hiddenFromApps: boolean;
  /** Permissions of apps by their keys; one that is missing is held by nobody. */
  readonly appGrants?: Readonly<Record<string, ProjectGrant>>;
  /** At most one of them: while it is there, nobody finds the project or anything in it. */
  readonly archived?: PutAway;
  readonly trashed?: PutAway;
}

export interface JiraVersion {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly description: string;
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly startDate?: string;
  readonly releaseDate?: string;
  readonly released: boolean;
  readonly archived: boolean;
}

export interface JiraComponent {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
}
