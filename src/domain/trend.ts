import { addDays, weeksBetween, type CalendarDate } from './calendar';

/** Progress as it stood at the end of one day, 0..1. */
export interface TrendPoint {
  readonly on: CalendarDate;
  readonly progress: number;
}

/** A day of a trend, and how many whole weeks before today it lies. */
export interface TrendDay {
  readonly on: CalendarDate;
  readonly weeksAgo: number;
}

/** Half a year of weeks and today. */
export const longestTrend = 27;

/** Every seventh day back from today and not before `since`, oldest first, the last one today. */
export function trendDays(since: CalendarDate, today: CalendarDate): TrendDay[] {
  const weeks = Math.max(0, Math.floor(weeksBetween(since, today)));
  const count = Math.min(longestTrend, weeks + 1);
  return Array.from({ length: count }, (_, index) => {
    const weeksAgo = count - 1 - index;
    return { on: addDays(today, -7 * weeksAgo), weeksAgo };
  });
}
