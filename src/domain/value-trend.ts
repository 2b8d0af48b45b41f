import type { CalendarDate } from './calendar';
import { valueProgress, type LatestValues, type ValueMeasure } from './measure';
import { trendDays, type TrendPoint } from './trend';

/** The last value of one week; `weeksAgo` 0 is the last seven days. */
export interface ValueOfWeek {
  readonly weeksAgo: number;
  /** The milestone it is about; empty for the whole key result. */
  readonly part: string;
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

/** What was known at the end of a week: of each part its latest value. */
export function knownValues(values: readonly ValueOfWeek[], weeksAgo = 0): LatestValues {
  const known = new Map<string, number>();
  for (const { part, value, weeksAgo: week } of newestFirst(values)) {
    if (week >= weeksAgo && !known.has(part)) known.set(part, value);
  }
  return known;
}

/**
 * Progress of the value known at the end of each week since the start; oldest first, the last one
 * today. Weeks before the first value have no point.
 */
export function valueTrend(
  measure: ValueMeasure,
  values: readonly ValueOfWeek[],
  since: CalendarDate,
  today: CalendarDate,
): TrendPoint[] {
  return trendDays(since, today).flatMap(({ on, weeksAgo }) => {
    const progress = valueProgress(measure, knownValues(values, weeksAgo));
    return progress === null ? [] : [{ on, progress: progress.clamped }];
  });
}
