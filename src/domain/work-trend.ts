import type { CalendarDate } from './calendar';
import { trendDays, type TrendPoint } from './trend';
import { countWork, workProgress, type CountingRules, type WorkGroup, type WorkUnit } from './work';
import { groupsOver, type WorkChange } from './work-history';

/** Work as it counts now, and what each day changed, in the order of the days. */
export interface WorkCourse {
  readonly now: readonly WorkGroup[];
  readonly changes: readonly WorkChange[];
  readonly unit: WorkUnit;
}

/**
 * Progress as it stood at the end of each week since the start, against the scope of that day;
 * oldest first, the last one today. Days without a scope have no point. What was in progress
 * counted then as the site says now.
 */
export function workTrend(
  { now, changes, unit }: WorkCourse,
  rules: CountingRules,
  since: CalendarDate,
  today: CalendarDate,
): TrendPoint[] {
  const days = trendDays(since, today).map(({ on }) => on);
  const past = groupsOver(changes, days.slice(0, -1));
  return days.flatMap((on, index) => {
    const progress = workProgress(countWork(past[index] ?? now, rules, unit));
    return progress === null ? [] : [{ on, progress }];
  });
}
