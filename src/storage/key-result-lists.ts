import type { Moment } from '../domain/calendar';
import type { CheckIn } from '../domain/check-in';
import type { RuleTrouble } from '../domain/link-rule';
import type { ValuesPage } from './check-ins';

/** A rule as the screen of its key result shows it. */
export interface LinkedRule {
  readonly id: string;
  readonly jql: string;
  readonly sourceIssueId: string | null;
  readonly at: Moment;
  readonly by: string;
  readonly found: number;
  readonly readAt: Moment | null;
  readonly trouble: RuleTrouble | null;
}

/** What a key result has beside its figures, newest first. */
export interface KeyResultDetails {
  /** `unseen`: Jira does not show the issue to the app. */
  readonly links: { issueId: string; at: Moment; by: string; unseen: boolean }[];
  readonly linkCount: number;
  readonly rules: LinkedRule[];
  /** Issues in scope that are still to be read, or their past. */
  readonly waiting: number;
  /** All issues in scope. */
  readonly waitingOf: number;
  readonly values: ValuesPage;
  readonly checkIns: CheckIn[];
}
