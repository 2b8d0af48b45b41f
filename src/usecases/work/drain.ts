import type { Ports } from '../ports';
import { keepChildren, keepFacts, parentsAmong } from './keep-facts';

/** Issues read by one call of Jira. */
const batchSize = 100;
/** A drain ends well before the platform ends it. */
const timeBoxMs = 200_000;

/**
 * Reads what events marked as changed until nothing is marked. Answers how many marks were worked
 * off. What is left when the time is up, a next drain takes on. Any order of events, twice or late,
 * ends in the same facts: only what Jira says now is kept.
 */
export async function drain(ports: Ports): Promise<number> {
  const until = ports.clock() + timeBoxMs;
  let drained = 0;
  for (;;) {
    const count = await drainBatch(ports);
    drained += count;
    if (count === 0) return drained;
    if (ports.clock() < until) continue;
    await ports.drainQueue.push();
    return drained;
  }
}

/** One call of Jira for up to a hundred marked issues; their marks go when their facts are kept. */
async function drainBatch(ports: Ports): Promise<number> {
  const { work } = ports.stores;
  const marks = await work.takeDirty(batchSize);
  if (marks.length === 0) return 0;
  // An issue that Jira no longer shows keeps its last fact.
  const { facts } = await ports.jira.readIssues(marks.map(({ issueId }) => issueId));
  await keepFacts(ports, await work.relevant(facts));
  const parents = parentsAmong(facts);
  const linked = parents.length === 0 ? [] : await work.linked(parents);
  await keepChildren(ports, linked);
  await work.clearDirty(marks);
  return marks.length;
}
