import { daysBetween, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import { clamp } from './measure';

/** The dates of a cycle; both belong to it. */
export type TimeBox = Pick<Cycle, 'startsOn' | 'endsOn'>;

/** Where today lies: day 41 of 92. Day 0 or less is before the start, more than `of` after the end. */
export function cycleDay(cycle: TimeBox, today: CalendarDate): { day: number; of: number } {
  return {
    day: daysBetween(cycle.startsOn, today) + 1,
    of: daysBetween(cycle.startsOn, cycle.endsOn) + 1,
  };
}

/** Share of the cycle that has passed by the end of today, 0..1. */
export function elapsedShare(cycle: TimeBox, today: CalendarDate): number {
  const { day, of } = cycleDay(cycle, today);
  return clamp(day / of);
}

/** The plan curve F(t): progress due when a share of the cycle has passed. Linear. */
export const planned = (elapsed: number): number => elapsed;

/** Progress due by the end of today, 0..1. */
export function expectedProgress(cycle: TimeBox, today: CalendarDate): number {
  return planned(elapsedShare(cycle, today));
}

/** The inverse of the plan curve: the share of the cycle at which this progress was due (earned schedule, Lipke). */
export function earnedSchedule(progress: number): number {
  return clamp(progress);
}
