import type { RunOutcome } from '../../domain/background-run';
import { issuesFor, pointsLeft } from '../../domain/jira-points';
import { momentOf } from '../moment';
import type { Ports } from '../ports';

const dayMs = 86_400_000;
/** Nobody's reading of an issue is older. */
const weekMs = 7 * dayMs;
const hoursAWeek = 168;
const atLeast = 100;

/** By the hour: what was asked about longest ago, so evenly that a week takes everything. */
export const sweepEvenly = (ports: Ports): Promise<RunOutcome> =>
  sweep(ports, weekMs - dayMs, (total) => Math.max(atLeast, Math.ceil(total / hoursAWeek)));

/** By the week: whatever the hours left behind. */
export const sweepOverdue = (ports: Ports): Promise<RunOutcome> =>
  sweep(ports, weekMs, () => Number.POSITIVE_INFINITY);

/**
 * Marks issues of which nothing was asked for so long, the oldest first, and no more than the points
 * of this hour read; the drain reads them, and finds changes and losses that no event told.
 */
async function sweep(
  ports: Ports,
  olderThanMs: number,
  share: (total: number) => number,
): Promise<RunOutcome> {
  const { rereads } = ports.stores.upkeep;
  const now = ports.clock();
  const before = momentOf(now - olderThanMs);
  const { total, due, spent } = await rereads.due(before, momentOf(now));
  const wanted = Math.min(due, share(total));
  // It spends nothing itself: the drain reads what it marks, and a repeat marks the same.
  const count = Math.min(wanted, issuesFor(pointsLeft('sweep', spent, 0)));
  if (count > 0) {
    await rereads.markOldest(before, count, ports.ids.next(), momentOf(now));
    await ports.drainQueue.push();
  }
  return count < wanted ? 'budget' : 'done';
}
