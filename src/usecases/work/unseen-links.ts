import { present } from '../moment';
import type { Ports } from '../ports';

/**
 * Of issues that the viewer does not see those that the app does not see either, as Jira says now, and
 * that are or were linked to a key result. What it sees after all is read by the drain.
 */
export async function unseenLinks(
  ports: Ports,
  keyResultId: string,
  issueIds: readonly string[],
): Promise<string[]> {
  if (issueIds.length === 0) return [];
  const { work } = ports.stores;
  const linked = await work.everLinked(keyResultId, issueIds);
  if (linked.length === 0) return [];
  const { asOf, settings } = await present(ports);
  const { missing } = await ports.jira.readIssues(linked, settings);
  const back = linked.filter((id) => !missing.includes(id));
  if (back.length > 0) {
    await work.markDirty(back, ports.ids.next(), asOf);
    await ports.drainQueue.push();
  }
  return missing;
}
