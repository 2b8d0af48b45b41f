import { addDays, weeksBetween, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import type { CountedWork, CountingRules, WorkGroup } from './work';
import { finished, finishedBefore } from './work-trend';

/** Weeks that a rate looks back at most. */
export const rateWeeks = 4;

/** Whole weeks since the start that a rate looks at, 1..4: a day's luck is not a rate. */
export function weeksLookedAt(since: CalendarDate, today: CalendarDate): number {
  return Math.min(rateWeeks, Math.max(1, Math.floor(weeksBetween(since, today))));
}

/** Issues finished a week over the last four weeks, or since the start when that is shorter. */
export function workRate(
  groups: readonly WorkGroup[],
  rules: CountingRules,
  since: CalendarDate,
  today: CalendarDate,
): number {
  const weeks = weeksLookedAt(since, today);
  const done = finished(groups, rules);
  return (finishedBefore(done, 0) - finishedBefore(done, weeks)) / weeks;
}

/** Weeks left in a cycle, today included; null once it has ended. */
export function weeksLeft(cycle: Pick<Cycle, 'endsOn'>, today: CalendarDate): number | null {
  const weeks = weeksBetween(today, addDays(cycle.endsOn, 1));
  return weeks > 0 ? weeks : null;
}

/** Issues a week that finish the scope by the end of the cycle; null once it has ended. */
export function neededWorkRate(
  work: CountedWork,
  cycle: Pick<Cycle, 'endsOn'>,
  today: CalendarDate,
): number | null {
  const weeks = weeksLeft(cycle, today);
  return weeks === null ? null : (work.total - work.credit) / weeks;
}
