import type { CalendarDate } from './calendar';
import type { Reason } from './judgement';
import type { Commitment } from './objective';
import { isTooEarly, paceBand, paceOf, paceThresholds, type Band } from './pace';
import { cycleDay, expectedProgress, nothingDueUntil, type Course } from './plan';

/** A band and the facts behind it. */
export interface PaceJudgement {
  readonly status: Band;
  readonly why: readonly Reason[];
}

/** Judges measured progress by the plan. Before the start, and in its first days, nothing is late. */
export function judgePace(
  progress: number,
  commitment: Commitment,
  course: Course,
  today: CalendarDate,
): PaceJudgement {
  const { cycle } = course;
  const pace = paceOf(progress, course, today);
  if (pace === null) {
    return { status: 'on-track', why: [{ code: 'not-started', startsOn: cycle.startsOn }] };
  }
  const status = paceBand(pace, commitment);
  if (status !== 'on-track' && isTooEarly(cycle, today)) {
    return { status: 'on-track', why: [{ code: 'too-early', ...cycleDay(cycle, today) }] };
  }
  const { green } = paceThresholds[commitment];
  const expected = expectedProgress(course, today);
  const until = expected === 0 ? nothingDueUntil(course) : null;
  if (until !== null) return { status, why: [{ code: 'nothing-due', until }] };
  return { status, why: [{ code: 'pace', progress, expected, pace, green }] };
}
