import type { AdfDocument, JiraIssue } from '../model/issue';
import type { JiraIssueLink } from '../model/issue-link';
import type { JiraWorklog } from '../model/worklog';
import type { Adjustment } from './time-tracking';

/** Who does something, and when. */
export interface Authorship {
  readonly accountId: string;
  /** Epoch milliseconds; by default the site's clock. Seeds tell the past with it. */
  readonly at?: number;
  /** Stores and records, but tells nobody. */
  readonly silent?: boolean;
  /** The app did it, as itself or for its user. */
  readonly selfGenerated?: boolean;
}

/** What an edit may change; absent is untouched. */
export type IssueEdit = Partial<
  Pick<
    JiraIssue,
    | 'summary'
    | 'description'
    | 'typeId'
    | 'priorityId'
    | 'parentId'
    | 'assigneeId'
    | 'reporterId'
    | 'labels'
    | 'componentIds'
    | 'fixVersionIds'
    | 'storyPoints'
    | 'time'
    | 'dueDate'
    | 'securityLevelId'
  >
>;

export type NewIssue = IssueEdit &
  Pick<JiraIssue, 'projectId' | 'typeId' | 'summary'> & {
    /** Given only for issues that come from elsewhere with their identity. */
    readonly identity?: Pick<JiraIssue, 'id' | 'key'>;
    /** By default the initial status of the project's workflow. */
    readonly statusId?: string;
    /** For an issue that is born done: by default `Done`. */
    readonly resolutionId?: string;
  };

export interface Move {
  readonly statusId: string;
  /** For a done status; by default `Done`. Leaving done clears it. */
  readonly resolutionId?: string;
  readonly edit?: IssueEdit;
}

export interface Destination {
  readonly projectId: string;
  /** By default the type it has, or else the project's first of the same level. */
  readonly typeId?: string;
}

export interface NewWorklog {
  readonly seconds: number;
  /** By default the moment it is logged. */
  readonly startedAt?: number;
  readonly comment?: AdfDocument;
  /** By default `auto`. */
  readonly adjustment?: Adjustment;
}

/** Everything that changes issues: stores, writes the changelog, then tells the product event. */
export interface JiraWork extends TimeWork, LinkWork, ProjectWork {
  create(issue: NewIssue, by: Authorship): JiraIssue;
  edit(issueId: string, edit: IssueEdit, by: Authorship): JiraIssue;
  /** Moves to a status, whatever the workflow says. */
  move(issueId: string, move: Move, by: Authorship): JiraIssue;
  /** Into another project, with a new key; sub-tasks go along. @throws for a sub-task alone. */
  relocate(issueId: string, to: Destination, by: Authorship): JiraIssue;
  /** Sub-tasks go with their parent, unannounced; other children lose it. */
  remove(issueId: string, by: Authorship): void;
}

/** Work on work: what was spent. */
export interface TimeWork {
  logWork(issueId: string, entry: NewWorklog, by: Authorship): JiraWorklog;
  editWorklog(worklogId: string, change: Partial<NewWorklog>, by: Authorship): JiraWorklog;
  removeWorklog(worklogId: string, by: Authorship, adjustment?: Adjustment): void;
}

export interface LinkWork {
  /** The link that is there already, if there is one. */
  link(link: Omit<JiraIssueLink, 'id'>, by: Authorship): JiraIssueLink;
  unlink(linkId: string, by: Authorship): void;
}

/** What becomes of a whole project; of its issues no event tells. */
export interface ProjectWork {
  archiveProject(projectId: string, by: Authorship): void;
  /** Into the recycle bin. */
  trashProject(projectId: string, by: Authorship): void;
  /** Out of the archive or the recycle bin. */
  restoreProject(projectId: string, by: Authorship): void;
  /** For good. */
  removeProject(projectId: string, by: Authorship): void;
}
