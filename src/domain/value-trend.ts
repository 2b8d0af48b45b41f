import type { CalendarDate } from './calendar';
import { measureProgress, type NumberMeasure } from './measure';
import { trendDays, type TrendPoint } from './trend';

/** The last value of one week; `weeksAgo` 0 is the last seven days. */
export interface ValueOfWeek {
  readonly weeksAgo: number;
  readonly value: number;
  /** The day the value was true. */
  readonly on: CalendarDate;
}

/** Newest first. */
export const newestFirst = <T extends ValueOfWeek>(values: readonly T[]): T[] =>
  [...values].sort((a, b) => a.weeksAgo - b.weeksAgo);

/** The latest value; null before the first. */
export function latestValue<T extends ValueOfWeek>(values: readonly T[]): T | null {
  return newestFirst(values)[0] ?? null;
}

/**
 * Progress of the value known at the end of each week since the start; oldest first, the last one
 * today. Weeks before the first value have no point.
 */
export function valueTrend(
  measure: NumberMeasure,
  values: readonly ValueOfWeek[],
  since: CalendarDate,
  today: CalendarDate,
): TrendPoint[] {
  const known = newestFirst(values);
  return trendDays(since, today).flatMap(({ on, weeksAgo }) => {
    const then = known.find((value) => value.weeksAgo >= weeksAgo);
    const progress = then === undefined ? null : measureProgress(measure, then.value);
    return progress === null ? [] : [{ on, progress: progress.clamped }];
  });
}
