import type { Moment } from '../../domain/calendar';
import { Refused } from '../../domain/refusal';
import type { Settings } from '../../domain/settings';
import type { Ports } from '../ports';
import { metered } from '../upkeep/metered';
import { keepChildren, keepFacts, keepMissing, parentsAmong } from './keep-facts';
import { keepAnew } from './keep-anew';
import { historiesAtOnce, readHistories } from './read-histories';

/** Issues read while somebody waits; of more than these the drain reads all. */
export const readAtOnce = 100;
/** Pages of children read at once while somebody waits; the drain reads the rest. */
const pagesAtOnce = 10;

export interface LinkOrder {
  readonly keyResultId: string;
  readonly issueIds: readonly string[];
  readonly at: Moment;
  readonly by: string;
  readonly settings: Settings;
}

/**
 * Marks, links, then reads: whatever stops half-way leaves marks, and the drain finishes. The
 * marks go only when everything the links bring has been read.
 */
export async function linkIssues(ports: Ports, order: LinkOrder): Promise<void> {
  const { work } = ports.stores;
  const { keyResultId, issueIds } = order;
  const token = ports.ids.next();
  await work.markDirty(issueIds, token, order.at);
  await work.link(keyResultId, issueIds, order.at, order.by);
  const isRead = await metered(ports, 'drain', async () => {
    const read = issueIds.length <= readAtOnce && (await readNow(ports, order));
    if (read) await work.clearDirty(issueIds.map((issueId) => ({ issueId, token })));
    // A drain that came before the link let them go.
    else await work.markDirty(issueIds, ports.ids.next(), order.at);
    return read && (await readPast(ports, order.settings)) ? 'done' : 'time';
  });
  if (isRead === 'done') {
    await keepAnew(ports, { kind: 'keyResults', ids: [keyResultId] });
  } else {
    await ports.drainQueue.push();
  }
}

/** Jira does not answer, or not to the app itself: the drain asks again. */
const leftToTheDrain: readonly string[] = ['jira-unavailable', 'no-access'];

/** Answers whether everything was read. */
async function readNow(ports: Ports, { issueIds, settings }: LinkOrder): Promise<boolean> {
  return unlessUnavailable(async () => {
    const { facts, missing } = await ports.jira.readIssues(issueIds, settings);
    await keepFacts(ports, facts, settings);
    await keepMissing(ports, missing);
    return keepChildren(ports, parentsAmong(facts), settings, pagesAtOnce);
  });
}

/** Answers whether no history is left to read. */
const readPast = (ports: Ports, settings: Settings): Promise<boolean> =>
  unlessUnavailable(async () => {
    const read = await readHistories(ports, settings);
    return read !== 'budget' && read < historiesAtOnce;
  });

async function unlessUnavailable(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused && leftToTheDrain.includes(error.rule)) return false;
    throw error;
  }
}
