import type { JiraIssue } from '../../api/issues';

/** What a new objective starts from: an epic that feeds its first key result, or a blank page. */
export interface FirstWork {
  readonly epic: JiraIssue | null;
}
