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

/** Answers whether everything was read. A Jira that does not answer is the drain's to ask again. */
async function readNow(ports: Ports, issueIds: readonly string[]): Promise<boolean> {
  try {
    const { facts } = await ports.jira.readIssues(issueIds);
    await keepFacts(ports, facts);
    return await keepChildren(ports, parentsAmong(facts), pagesAtOnce);
  } catch (error) {
    if (error instanceof Refused && error.rule === 'jira-unavailable') return false;
    throw error;
  }
}
