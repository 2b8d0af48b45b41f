import type { JiraIssue } from '../api/issues';
import styles from './issue-status.module.css';

const tones = { new: 'neutral', indeterminate: 'information', done: 'success' } as const;

/** Jira's own status of an issue, in Jira's colours for its category. */
export function IssueStatus({ issue }: { readonly issue: JiraIssue }) {
  return (
    <span className={`${styles['lozenge']} ${styles[tones[issue.issueStatusCategory]]}`}>
      {issue.issueStatus}
    </span>
  );
}
