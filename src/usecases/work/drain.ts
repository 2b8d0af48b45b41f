import type { Settings } from '../../domain/settings';
import { momentNow, present } from '../moment';
import type { Ports } from '../ports';
import { readHistories } from './read-histories';
import { followBelow, keepChildren, keepFacts, parentsAmong } from './keep-facts';

/** Issues read by one call of Jira. */
const batchSize = 100;
/** A drain ends well before the platform ends it. */
const timeBoxMs = 200_000;

/**
 * Reads what events marked as changed until nothing is marked, then the histories of what is new.
 * Answers how many issues were worked off. What is left when the time is up, a next drain takes on. Any order of events, twice or late,
 * ends in the same facts: only what Jira says now is kept.
 */
export async function drain(ports: Ports): Promise<number> {
  const until = ports.clock() + timeBoxMs;
  const { settings } = await present(ports);
  let drained = 0;
  for (;;) {
    const count = (await drainBatch(ports, settings)) || (await readHistories(ports, settings));
    drained += count;
    if (count === 0) return drained;
    if (ports.clock() < until) continue;
    await ports.drainQueue.push();
    return drained;
  }
}

/** One call of Jira for up to a hundred marked issues; their marks go when their facts are kept. */
async function drainBatch(ports: Ports, settings: Settings): Promise<number> {
  const { work } = ports.stores;
  const marks = await work.takeDirty(batchSize);
  if (marks.length === 0) return 0;
  const ids = marks.map(({ issueId }) => issueId);
  const { facts, missing } = await ports.jira.readIssues(ids, settings);
  await keepFacts(ports, await work.relevant(facts));
  if (missing.length > 0) await keepMissing(ports, missing);
  const parents = parentsAmong(facts);
  if (parents.length > 0) {
    await followBelow(ports, parents);
    await keepChildren(ports, await work.childless(parents), settings);
  }
  await work.clearDirty(marks);
  return marks.length;
}

/** An issue that Jira does not show keeps its last fact; one that is gone leaves what hung on it. */
async function keepMissing({ stores: { work }, clock }: Ports, missing: readonly string[]) {
  await work.noteMissing(missing, momentNow(clock));
  await work.forgetHistories([...missing, ...(await work.bereave(missing))]);
}
