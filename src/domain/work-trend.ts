import type { CalendarDate } from './calendar';
import { trendDays, type TrendPoint } from './trend';
import { countWork, isExcluded, workProgress, type CountingRules, type WorkGroup } from './work';

/** Whole weeks since completion; work finished at an unknown time lies furthest back. */
const weeksSinceDone = (group: WorkGroup): number => group.weeksAgo ?? Number.POSITIVE_INFINITY;

/** Groups of finished issues in scope. */
export function finished(groups: readonly WorkGroup[], rules: CountingRules): WorkGroup[] {
  return groups.filter(
    (group) => group.issueStatusCategory === 'done' && !isExcluded(group.resolutionId, rules),
  );
}

/** Finished issues in scope that were finished at least, or less than, so many weeks ago. */
export function finishedBefore(groups: readonly WorkGroup[], weeks: number): number {
  return groups
    .filter((group) => weeksSinceDone(group) >= weeks)
    .reduce((issues, group) => issues + group.issues, 0);
}

/**
 * Share of today's scope that was finished at the end of each week since the start; oldest first,
 * the last one today. Empty without a scope. Only today's point holds credit for work in progress:
 * when that was begun is not known.
 */
export function workTrend(
  groups: readonly WorkGroup[],
  rules: CountingRules,
  since: CalendarDate,
  today: CalendarDate,
): TrendPoint[] {
  const work = countWork(groups, rules);
  const now = workProgress(work);
  if (now === null) return [];
  const done = finished(groups, rules);
  return trendDays(since, today).map(({ on, weeksAgo }) => ({
    on,
    progress: weeksAgo === 0 ? now : finishedBefore(done, weeksAgo) / work.total,
  }));
}
