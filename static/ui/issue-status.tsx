import type { JiraIssue } from '../api/issues';
import { Lozenge } from './lozenge';

const tones = { new: 'neutral', indeterminate: 'information', done: 'success' } as const;

/** Jira's own status of an issue, in Jira's colours for its category. */
export function IssueStatus({ issue }: { readonly issue: JiraIssue }) {
  return <Lozenge tone={tones[issue.issueStatusCategory]}>{issue.issueStatus}</Lozenge>;
}
