import { addDays, weeksBetween, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import { countWork, type CountedWork, type CountingRules, type WorkGroup } from './work';
import { groupsAt } from './work-history';
import type { WorkCourse } from './work-trend';

/** Weeks that a rate looks back at most. */
export const rateWeeks = 4;

/** Whole weeks since the start that a rate looks at, 1..4: a day's luck is not a rate. */
export function weeksLookedAt(since: CalendarDate, today: CalendarDate): number {
  return Math.min(rateWeeks, Math.max(1, Math.floor(weeksBetween(since, today))));
}

/** What was earned without credit for what has only begun. */
const earned = (groups: readonly WorkGroup[], rules: CountingRules, unit: WorkCourse['unit']) =>
  countWork(groups, { ...rules, inProgressCredit: 0 }, unit).credit;

/**
 * What a week added to what is finished, in the unit, over the last four weeks, or since the start
 * when that is shorter. What was reopened or left the scope counts against it; never below 0.
 */
export function workRate(
  { now, changes, unit }: WorkCourse,
  rules: CountingRules,
  since: CalendarDate,
  today: CalendarDate,
): number {
  const weeks = weeksLookedAt(since, today);
  const before = groupsAt(changes, addDays(today, -7 * weeks));
  return Math.max(0, earned(now, rules, unit) - earned(before, rules, unit)) / weeks;
}

/** Weeks left in a cycle, today included; null once it has ended. */
export function weeksLeft(cycle: Pick<Cycle, 'endsOn'>, today: CalendarDate): number | null {
  const weeks = weeksBetween(today, addDays(cycle.endsOn, 1));
  return weeks > 0 ? weeks : null;
}

/** What a week has to add, in the unit, so that the scope is finished by the end of the cycle; null once it has ended. */
export function neededWorkRate(
  work: CountedWork,
  cycle: Pick<Cycle, 'endsOn'>,
  today: CalendarDate,
): number | null {
  const weeks = weeksLeft(cycle, today);
  return weeks === null ? null : (work.scope - work.credit) / weeks;
}
