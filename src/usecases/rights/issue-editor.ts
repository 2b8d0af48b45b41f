import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';

/** Proves, as the viewer and issue by issue, that they see and may edit all of these. */
export async function requireIssueEditor(
  ports: Ports,
  issueIds: readonly string[],
  fieldOf: (index: number) => string,
): Promise<void> {
  const { seen, editable } = await ports.jira.editableIssues(issueIds);
  const unseen = issueIds.findIndex((id) => !seen.includes(id));
  if (unseen >= 0) throw new Refused('issue-not-found', { field: fieldOf(unseen) });
  const closed = issueIds.findIndex((id) => !editable.includes(id));
  if (closed >= 0) throw new Refused('not-issue-editor', { field: fieldOf(closed) });
}
