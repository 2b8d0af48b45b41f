import type { IssueFact } from '../../domain/work';
import type { Ports } from '../ports';
import { momentNow } from '../moment';

/** Keeps facts and brings the scope in line with them: two statements a page. */
export async function keepFacts(ports: Ports, facts: readonly IssueFact[]): Promise<void> {
  if (facts.length === 0) return;
  await ports.stores.work.saveFacts(facts);
  await ports.stores.work.saveScope(facts, momentNow(ports.clock));
}

/**
 * Reads the children of these issues as the app and keeps them, at most `pages` pages where
 * somebody waits. Answers whether all were read.
 */
export async function keepChildren(
  ports: Ports,
  parentIds: readonly string[],
  pages = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  if (parentIds.length === 0) return true;
  let left = pages;
  for await (const children of ports.jira.childrenOf(parentIds)) {
    if (left === 0) return false;
    left -= 1;
    await keepFacts(ports, children);
  }
  return true;
}

/** Issues that bring children: epics and above. */
export const parentsAmong = (facts: readonly IssueFact[]): string[] =>
  facts.filter(({ hierarchyLevel }) => hierarchyLevel >= 1).map(({ issueId }) => issueId);
