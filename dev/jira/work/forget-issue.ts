import type { JiraStore } from '../store/store';

/** Takes an issue away with what belongs to it alone; its children lose it. */
export function forgetIssue(store: JiraStore, issueId: string): void {
  for (const child of store.issues.childrenOf(issueId)) {
    store.issues.put({ ...child, parentId: null });
  }
  for (const key of store.properties.keysOf(issueId)) store.properties.remove(issueId, key);
  store.histories.removeAllOf(issueId);
  for (const { id } of store.worklogs.of(issueId)) store.worklogs.remove(id);
  for (const { id } of store.links.of(issueId)) store.links.remove(id);
  store.issues.remove(issueId);
}
