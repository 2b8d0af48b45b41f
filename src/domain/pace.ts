import type { CalendarDate } from './calendar';
import type { Commitment } from './objective';
import { cycleDay, earnedSchedule, elapsedShare, planned, type Course, type TimeBox } from './plan';

export type Band = 'on-track' | 'at-risk' | 'off-track';

/** The least pace for green and for amber. */
export interface PaceThresholds {
  readonly green: number;
  readonly amber: number;
}

/** A promise allows less than a stretch. */
export const paceThresholds: Readonly<Record<Commitment, PaceThresholds>> = {
  committed: { green: 0.95, amber: 0.8 },
  aspirational: { green: 0.7, amber: 0.4 },
};

/** Quotients of decimals miss their threshold by less than this. */
const rounding = 1e-9;

const isOver = (cycle: TimeBox, today: CalendarDate): boolean => today > cycle.endsOn;

/**
 * SPI(t) = earned schedule / elapsed time (Lipke): 1 is as planned. Null before the cycle starts.
 * Once it is over, pace is progress: what was due when says nothing any more.
 */
export function paceOf(
  progress: number,
  { cycle, plan }: Course,
  today: CalendarDate,
): number | null {
  const elapsed = elapsedShare(cycle, today);
  if (elapsed === 0) return null;
  return isOver(cycle, today) ? progress : earnedSchedule(plan, progress) / elapsed;
}

/** The band of a pace under a commitment; a threshold belongs to the better band. */
export function paceBand(pace: number, commitment: Commitment): Band {
  const { green, amber } = paceThresholds[commitment];
  if (pace >= green - rounding) return 'on-track';
  return pace >= amber - rounding ? 'at-risk' : 'off-track';
}

/** Days at the start in which a pace says nothing: less than a week, and less than a tenth of the cycle. */
export function isTooEarly(cycle: TimeBox, today: CalendarDate): boolean {
  const { day, of } = cycleDay(cycle, today);
  return day < 7 && day / of < 0.1;
}

/** The least progress, 0..1, that is green on a day. */
export function greenProgress(
  commitment: Commitment,
  { cycle, plan }: Course,
  on: CalendarDate,
): number {
  const { green } = paceThresholds[commitment];
  return isOver(cycle, on) ? green : planned(plan, green * elapsedShare(cycle, on));
}
