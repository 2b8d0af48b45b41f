import type { Estimation } from '../../domain/estimation';
import type { IssueFact } from '../../domain/work';
import type { Ports } from '../ports';
import { momentNow } from '../moment';
import { isOutdated } from './estimates-again';

/**
 * Keeps facts, brings the scope in line with them and drops what was counted before: four statements a
 * page. What was read by other fields than those that hold estimates by now is read once more.
 */
export async function keepFacts(
  ports: Ports,
  facts: readonly IssueFact[],
  readBy: Estimation,
): Promise<void> {
  if (facts.length === 0) return;
  const { work } = ports.stores;
  const ids = facts.map(({ issueId }) => issueId);
  const at = momentNow(ports.clock);
  await work.saveFacts(facts);
  await work.saveScope(ids, at, parentsAmong(facts));
  await work.forgetFigures(ids);
  if (await isOutdated(ports, readBy)) await work.readAgain(ids, ports.ids.next(), at);
}

/** An issue that Jira does not show keeps its last fact; one that had gone before leaves what hung on it since. */
export async function keepMissing(ports: Ports, missing: readonly string[]): Promise<void> {
  if (missing.length === 0) return;
  const { work } = ports.stores;
  await work.noteMissing(missing, momentNow(ports.clock));
  await work.forgetFigures([...missing, ...(await work.bereave(missing))]);
}

/** Brings whatever the app knows below these issues into the scope that they came into; answers of all that bring children. */
async function followBelow(ports: Ports, parentIds: readonly string[]): Promise<string[]> {
  const { work } = ports.stores;
  const bring = [...parentIds];
  for (let parents = parentIds; parents.length > 0;) {
    const found = await work.below(parents);
    const ids = found.map(({ issueId }) => issueId);
    parents = found.flatMap((one) => (one.hierarchyLevel >= 1 ? [one.issueId] : []));
    await work.saveScope(ids, momentNow(ports.clock), parents);
    await work.forgetFigures(ids);
    bring.push(...parents);
  }
  return bring;
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
      await keepFacts(ports, children, estimation);
      below.push(...parentsAmong(children));
    }
    await ports.stores.work.noteChildren(parents, momentNow(ports.clock));
    parents = below;
  }
  return true;
}

/**
 * Keeps those of these facts that matter, as Jira tells them now, and what lies below them: also what
 * an earlier reading left out, which may have broken off at any level.
 */
export async function takeIn(
  ports: Ports,
  facts: readonly IssueFact[],
  estimation: Estimation,
): Promise<void> {
  await keepRelevant(ports, facts, estimation);
  const parents = parentsAmong(facts);
  if (parents.length === 0) return;
  const bring = await followBelow(ports, parents);
  await keepChildren(ports, await ports.stores.work.childless(bring), estimation);
}

/** What comes into scope may bring others of the same reading: an epic its stories. */
async function keepRelevant(ports: Ports, facts: readonly IssueFact[], estimation: Estimation) {
  for (let open = facts; open.length > 0;) {
    const found = await ports.stores.work.relevant(open);
    await keepFacts(ports, found, estimation);
    const [kept, parents] = [new Set(found), new Set(parentsAmong(found))];
    open = open.filter((fact) => !kept.has(fact) && parents.has(fact.parentId ?? ''));
  }
}

/** Issues that bring children: epics and above. */
export const parentsAmong = (facts: readonly IssueFact[]): string[] =>
  facts.filter(({ hierarchyLevel }) => hierarchyLevel >= 1).map(({ issueId }) => issueId);
