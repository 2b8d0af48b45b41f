import type { JiraIssue } from '../../api/issues';

/** Whether an issue can be linked: neither linked itself nor brought by its linked epic. */
export const isFree = (
  { id, parentId }: Pick<JiraIssue, 'id' | 'parentId'>,
  linked: ReadonlySet<string>,
): boolean => !linked.has(id) && (parentId === null || !linked.has(parentId));
