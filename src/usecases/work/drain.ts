import type { RunOutcome } from '../../domain/background-run';
import { pointsLeft } from '../../domain/jira-points';
import { lateAfterMinutes } from '../../domain/issue-history';
import type { GoneIssue, Mark } from '../../storage/stores';
import { momentNow, momentOf, present } from '../moment';
import type { Ports } from '../ports';
import { keepAnew } from './keep-anew';
import { readHistories } from './read-histories';
import { refreshRule } from './refresh-rule';
import { keepMissing, takeIn } from './keep-facts';

/** Issues read by one call of Jira. */
const batchSize = 100;
/** What reading them costs, and their past. */
const pointsABatch = 3 * batchSize;
/** A drain ends well before the platform ends it. */
const timeBoxMs = 200_000;

/**
 * Reads what events marked as changed until nothing is marked, then the histories of what is new.
 * What is left when the time is up, a next drain takes on; when the points of the hour are spent, the
 * five-minute schedule asks again. Any order of events, twice or late, ends in the same facts: only
 * what Jira says now is kept.
 */
export async function drain(ports: Ports): Promise<RunOutcome> {
  const until = ports.clock() + timeBoxMs;
  const read = new Set<string>();
  for (;;) {
    const batch = await drainBatch(ports);
    if (batch === 'budget') return 'budget';
    for (const issueId of batch.ids) read.add(issueId);
    if (batch.ids.length === 0) {
      const { settings } = await present(ports);
      const histories = await readHistories(ports, settings, batch.pointsLeft);
      if (histories === 'budget') return 'budget';
      if (histories === 0) break;
    }
    if (ports.clock() < until) continue;
    await ports.drainQueue.push();
    return 'time';
  }
  await keepAnew(ports, { kind: 'issues', ids: [...read] });
  return 'done';
}

interface Batch {
  /** What was read; nothing where nothing was marked. */
  readonly ids: readonly string[];
  /** Points that the drain might spend before it. */
  readonly pointsLeft: number;
}

/** One call of Jira for up to a hundred marked issues, which it answers; their marks go when their facts are kept. */
async function drainBatch(ports: Ports): Promise<Batch | 'budget'> {
  const { work } = ports.stores;
  const { marks, spent } = await work.takeDirty(batchSize, momentNow(ports.clock));
  const left = pointsLeft('drain', spent + ports.meter.spent().points);
  if (marks.length === 0) return { ids: [], pointsLeft: left };
  if (left < pointsABatch) return 'budget';
  const ids = marks.map(({ issueId }) => issueId);
  const gone = marks.flatMap(({ issueId, goneAt }) =>
    goneAt === null ? [] : [{ issueId, goneAt }],
  );
  if (gone.length > 0) await bury(ports, gone);
  // Read after the marks: whoever names other fields later marks anew.
  const { settings } = await present(ports);
  const { facts, missing } = await ports.jira.readIssues(ids, settings);
  await takeIn(ports, facts, settings);
  const buried = new Set(gone.map(({ issueId }) => issueId));
  const lost = missing.filter((issueId) => !buried.has(issueId));
  await keepMissing(ports, lost);
  await distrustLate(ports, marks);
  for (const rule of await work.rulesFrom(ids)) await refreshRule(ports, rule);
  await work.clearDirty(marks);
  return { ids, pointsLeft: left };
}

/** An issue that is gone counts no longer, whether Jira answers or not, and leaves what hung on it. */
async function bury({ stores: { work } }: Ports, gone: readonly GoneIssue[]): Promise<void> {
  const ids = gone.map(({ issueId }) => issueId);
  await work.tombstone(gone);
  await work.forgetFigures([...ids, ...(await work.bereave(ids))]);
}

/** What waited for long changed more than once, perhaps, before it was read. */
async function distrustLate({ stores: { work }, clock }: Ports, marks: readonly Mark[]) {
  const late = momentOf(clock() - lateAfterMinutes * 60_000);
  const waited = marks.flatMap(({ issueId, markedAt }) => (markedAt < late ? [issueId] : []));
  await work.readPastAgain(waited);
}
