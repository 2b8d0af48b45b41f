import { daysBetween, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import type { NumberMeasure } from './key-result';
import { newestFirst, type ValueOfWeek } from './value-trend';
import { rateWeeks, weeksLeft } from './work-rate';

/**
 * Change of the value a week, over the four weeks before the latest value; signed as the value
 * moves. Null when a single value gives no rate.
 */
export function valueRate(values: readonly ValueOfWeek[]): number | null {
  const [newest, ...older] = newestFirst(values);
  if (newest === undefined) return null;
  const first = older.filter((each) => each.weeksAgo - newest.weeksAgo <= rateWeeks).at(-1);
  const days = first === undefined ? 0 : daysBetween(first.on, newest.on);
  return first === undefined || days <= 0 ? null : ((newest.value - first.value) / days) * 7;
}

/** Change a week that reaches the target by the end of the cycle; null once it has ended. */
export function neededValueRate(
  measure: NumberMeasure,
  value: number,
  cycle: Pick<Cycle, 'endsOn'>,
  today: CalendarDate,
): number | null {
  const weeks = weeksLeft(cycle, today);
  return weeks === null ? null : (measure.target - value) / weeks;
}
