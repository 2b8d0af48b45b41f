import type { JiraIssue } from '../../model/issue';
import type { JiraProject } from '../../model/project';

/** What a client wants to be in the fields of an issue. */
export interface FieldInput {
  readonly project: JiraProject;
  /** Absent while it is being created. */
  readonly issue?: JiraIssue;
  /** The type that it is to have. */
  readonly typeId?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly update: Readonly<Record<string, unknown>>;
}

/** Wrong input for one field, in the words of Jira. */
export class FieldProblem extends Error {}
