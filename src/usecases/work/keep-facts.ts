import type { Estimation } from '../../domain/estimation';
import type { IssueFact } from '../../domain/work';
import type { Ports } from '../ports';
import { momentNow } from '../moment';

/** Keeps facts, brings the scope in line with them and drops what was counted before: four statements a page. */
export async function keepFacts(ports: Ports, facts: readonly IssueFact[]): Promise<void> {
  if (facts.length === 0) return;
  const { work } = ports.stores;
  const ids = facts.map(({ issueId }) => issueId);
  const at = momentNow(ports.clock);
  await work.saveFacts(facts);
  await work.saveScope(ids, at, parentsAmong(facts));
  await work.forgetFigures(ids);
}

/** Brings whatever the app knows below these issues into the scope that they came into. */
async function followBelow(ports: Ports, parentIds: readonly string[]): Promise<void> {
  const { work } = ports.stores;
  for (let parents = parentIds; parents.length > 0;) {
    const found = await work.below(parents);
    const ids = found.map(({ issueId }) => issueId);
    parents = found.flatMap((one) => (one.hierarchyLevel >= 1 ? [one.issueId] : []));
    await work.saveScope(ids, momentNow(ports.clock), parents);
    await work.forgetFigures(ids);
  }
}

/**
 * Reads what lies below these issues as the app and keeps it, level by level, at most `pages` pages
 * where somebody waits. Answers whether all was read.
 */
export async function keepChildren(
  ports: Ports,
  parentIds: readonly string[],
  estimation: Estimation,
  pages = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  let left = pages;
  for (let parents = parentIds; parents.length > 0;) {
    const below: string[] = [];
    for await (const children of ports.jira.childrenOf(parents, estimation)) {
      if (left === 0) return false;
      left -= 1;
      await keepFacts(ports, children);
      below.push(...parentsAmong(children));
    }
    await ports.stores.work.noteChildren(parents, momentNow(ports.clock));
    parents = below;
  }
  return true;
}

/** Keeps those of these facts that matter, as Jira tells them now, and what lies below them. */
export async function takeIn(
  ports: Ports,
  facts: readonly IssueFact[],
  estimation: Estimation,
): Promise<void> {
  if (facts.length === 0) return;
  const { work } = ports.stores;
  await keepFacts(ports, await work.relevant(facts));
  const parents = parentsAmong(facts);
  if (parents.length === 0) return;
  await followBelow(ports, parents);
  await keepChildren(ports, await work.childless(parents), estimation);
}

/** Issues that bring children: epics and above. */
export const parentsAmong = (facts: readonly IssueFact[]): string[] =>
  facts.filter(({ hierarchyLevel }) => hierarchyLevel >= 1).map(({ issueId }) => issueId);
