import type { Moment } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import type { Ports } from '../ports';
import { keepChildren, keepFacts, parentsAmong } from './keep-facts';

/** Pages of children read at once while somebody waits; the drain reads the rest. */
const pagesAtOnce = 10;

export interface LinkOrder {
  readonly keyResultId: string;
  readonly issueIds: readonly string[];
  readonly at: Moment;
  readonly by: string;
}

/**
 * Marks, links, then reads: whatever stops half-way leaves marks, and the drain finishes. The
 * marks go only when everything the links bring has been read.
 */
export async function linkIssues(ports: Ports, order: LinkOrder): Promise<void> {
  const { work } = ports.stores;
  const token = ports.ids.next();
  await work.markDirty(order.issueIds, token, order.at);
  await work.link(order.keyResultId, order.issueIds, order.at, order.by);
  if (await readNow(ports, order.issueIds)) {
    await work.clearDirty(order.issueIds.map((issueId) => ({ issueId, token })));
  } else {
    await ports.drainQueue.push();
  }
}

/** Jira does not answer, or not to the app itself: the drain asks again. */
const leftToTheDrain: readonly string[] = ['jira-unavailable', 'no-access'];

/** Answers whether everything was read. */
async function readNow(ports: Ports, issueIds: readonly string[]): Promise<boolean> {
  try {
    const { facts } = await ports.jira.readIssues(issueIds);
    await keepFacts(ports, facts);
    return await keepChildren(ports, parentsAmong(facts), pagesAtOnce);
  } catch (error) {
    if (error instanceof Refused && leftToTheDrain.includes(error.rule)) return false;
    throw error;
  }
}
