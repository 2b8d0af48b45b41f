import type { RunOutcome } from '../../domain/background-run';
import type { ChangedPage } from '../../jira/jira';
import { momentOf } from '../moment';
import type { Ports } from '../ports';
import { isJiraSilent } from '../upkeep/metered';
import { keepFacts } from '../work/keep-facts';
import { projectGroups, type ProjectGroup } from './groups';
import { startLimits, type Limits } from './limits';
import { indexLagMs, minutesSince, reachedBy } from './watermark';

/**
 * Reads what changed in Jira since each project's watermark, whatever its events told: those that
 * were lost are found here. Stops where the points, the time or Jira's patience end, and goes on
 * from there the next hour; a repeat changes nothing.
 */
export async function reconcile(ports: Ports): Promise<RunOutcome> {
  const startedAt = ports.clock();
  const { projects, spent } = await ports.stores.upkeep.watermarks.read(momentOf(startedAt));
  const limits = startLimits(ports, 'reconcile', spent);
  try {
    for (const group of projectGroups(projects, startedAt)) {
      const stopped = await reconcileGroup(ports, group, limits);
      if (stopped !== null) return stopped;
    }
    return 'done';
  } catch (error) {
    if (isJiraSilent(error)) return 'jira';
    throw error;
  }
}

/** Answers why it stopped before its end, null when it did not. */
async function reconcileGroup(
  ports: Ports,
  { projectIds, since }: ProjectGroup,
  limits: Limits,
): Promise<RunOutcome | null> {
  const before = limits.reached();
  if (before !== null) return before;
  const asked = { since, at: ports.clock() };
  for await (const page of ports.jira.changedSince(projectIds, minutesSince(since, asked.at))) {
    await keepPage(ports, page, asked);
    const reached = limits.reached();
    if (reached !== null) return reached;
  }
  return null;
}

/** The watermark moves when the page is kept, and not before. */
async function keepPage(
  ports: Ports,
  { projectIds, facts, isLast }: ChangedPage,
  asked: { readonly since: number; readonly at: number },
): Promise<void> {
  const { work, upkeep } = ports.stores;
  if (facts === null) {
    for (const projectId of projectIds) {
      const watermark = { projectId, reachedAt: momentOf(asked.since) };
      await upkeep.watermarks.refuse(watermark, momentOf(asked.at));
    }
    return;
  }
  if (facts.length > 0) await keepFacts(ports, await work.relevant(facts));
  const indexedAt = asked.at - indexLagMs;
  const reachedAt = isLast ? indexedAt : reachedBy(facts, asked.since, indexedAt);
  await upkeep.watermarks.reach(projectIds, momentOf(reachedAt));
}
