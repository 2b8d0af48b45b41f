import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';

/** Issues that Jira answers about in one call. */
const atOnce = 100;

/** Which of issues that the viewer does not see pass all the same. */
type Unseen = (issueIds: readonly string[]) => Promise<readonly string[]>;
const none: Unseen = () => Promise.resolve([]);

/** Proves, as the viewer and issue by issue, that they see and may edit all of these. */
export async function requireIssueEditor(
  ports: Ports,
  issueIds: readonly string[],
  fieldOf: (index: number) => string,
  passing: Unseen = none,
): Promise<void> {
  for (let start = 0; start < issueIds.length; start += atOnce) {
    const part = issueIds.slice(start, start + atOnce);
    const { seen, editable } = await ports.jira.editableIssues(part);
    const hidden = part.filter((id) => !seen.includes(id));
    const passed = hidden.length === 0 ? [] : await passing(hidden);
    const unseen = part.findIndex((id) => hidden.includes(id) && !passed.includes(id));
    if (unseen >= 0) throw new Refused('issue-not-found', { field: fieldOf(start + unseen) });
    const closed = part.findIndex((id) => seen.includes(id) && !editable.includes(id));
    if (closed >= 0) throw new Refused('not-issue-editor', { field: fieldOf(start + closed) });
  }
}
