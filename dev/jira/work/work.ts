import type { JiraIssue } from '../model/issue';

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

/** Everything that changes issues: stores, writes the changelog, then tells the product event. */
export interface JiraWork {
  create(issue: NewIssue, by: Authorship): JiraIssue;
  edit(issueId: string, edit: IssueEdit, by: Authorship): JiraIssue;
  /** Moves to a status, whatever the workflow says. */
  move(issueId: string, move: Move, by: Authorship): JiraIssue;
  /** Sub-tasks go with their parent, unannounced; other children lose it. */
  remove(issueId: string, by: Authorship): void;
  /** For good, with its issues; of those no event tells. */
  removeProject(projectId: string, by: Authorship): void;
}
