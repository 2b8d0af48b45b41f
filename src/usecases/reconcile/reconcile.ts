import type { RunOutcome } from '../../domain/background-run';
import type { Settings } from '../../domain/settings';
import type { ChangedPage } from '../../jira/jira';
import { momentOf, present } from '../moment';
import type { Ports } from '../ports';
import { pointsAPage, startLimits, type Limits } from '../upkeep/limits';
import { isJiraSilent } from '../upkeep/metered';
import { takeIn } from '../work/keep-facts';
import { projectGroups, type ProjectGroup } from './groups';
import { indexLagMs, minutesSince, movesOn, reachedBy } from './watermark';

/**
 * Reads what changed in Jira since each project's watermark, whatever its events told: those that
 * were lost are found here. Stops where the points, the time or Jira's patience end, and goes on
 * from there the next hour; a repeat changes nothing.
 */
export async function reconcile(ports: Ports): Promise<RunOutcome> {
  const { now: startedAt, settings } = await present(ports);
  const { projects, spent } = await ports.stores.upkeep.watermarks.read(momentOf(startedAt));
  const limits = startLimits(ports, 'reconcile', spent);
  // A minute in which very much changed is a storm of changes, and read to its end like one.
  const within = startLimits(ports, 'drain', spent);
  try {
    for (const group of projectGroups(projects)) {
      const stopped = await reconcileGroup(ports, group, { limits, within, settings });
      if (stopped !== null) return stopped;
    }
    return 'done';
  } catch (error) {
    if (isJiraSilent(error)) return 'jira';
    throw error;
  }
}

interface Bounds {
  readonly limits: Limits;
  /** As long as stopping would be no progress. */
  readonly within: Limits;
  readonly settings: Settings;
}

/** Answers why it stopped before its end, null when it did not. */
async function reconcileGroup(
  ports: Ports,
  { projectIds, since }: ProjectGroup,
  { limits, within, settings }: Bounds,
): Promise<RunOutcome | null> {
  const before = limits.forbid(pointsAPage);
  if (before !== null) return before;
  const asked = { since, at: ports.clock(), settings };
  const minutes = minutesSince(since, asked.at);
  for await (const page of ports.jira.changedSince(projectIds, minutes, settings)) {
    const movedOn = await keepPage(ports, page, asked);
    const reached = (movedOn ? limits : within).forbid(pointsAPage);
    if (reached !== null) return reached;
  }
  return null;
}

/** The watermark moves when the page is kept, and not before. Answers whether the next search gets further by it. */
async function keepPage(
  ports: Ports,
  { projectIds, facts, isLast }: ChangedPage,
  asked: { readonly since: number; readonly at: number; readonly settings: Settings },
): Promise<boolean> {
  const { watermarks } = ports.stores.upkeep;
  if (facts === null) {
    for (const projectId of projectIds) {
      const watermark = { projectId, reachedAt: momentOf(asked.since) };
      await watermarks.refuse(watermark, momentOf(asked.at));
    }
    return true;
  }
  await takeIn(ports, facts, asked.settings);
  const indexedAt = asked.at - indexLagMs;
  const reachedAt = isLast ? indexedAt : reachedBy(facts, asked.since, indexedAt);
  await watermarks.reach(projectIds, momentOf(reachedAt));
  return isLast || movesOn(reachedAt, asked.since, indexedAt);
}
