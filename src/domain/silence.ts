import { daysBetween, dayOf, latest, type CalendarDate } from './calendar';
import type { KeyResultFacts } from './key-result-facts';

/** How long nobody has said anything about a key result. */
export interface Silence {
  /** Whole days since the last word, or since one was first due. */
  readonly days: number;
  /** Whether anybody said anything since the cycle started or it was published. */
  readonly everHeard: boolean;
  /** Past cadence and grace. */
  readonly outdated: boolean;
}

/** Days of patience beyond the cadence: half of it, at least two. */
export const graceDays = (cadenceDays: number): number => Math.max(2, Math.ceil(cadenceDays / 2));

/** The last day somebody spoke: a check-in, or a value of a number. Finished issues do not speak for their owner. */
function lastHeardOn(facts: KeyResultFacts, timeZone: string): CalendarDate | null {
  const { lastCheckIn, keyResult, values } = facts;
  const days = values.map((value) => value.on);
  const heard = keyResult.measure.kind === 'issues' ? [] : days;
  if (lastCheckIn !== null) heard.push(dayOf(timeZone, lastCheckIn.at));
  const [first, ...others] = heard;
  return first === undefined ? null : latest(first, ...others);
}

/**
 * Silence is counted from publishing or the start of the cycle, whichever is later, and goes on
 * after its end until the item is closed.
 */
export function silenceOf(facts: KeyResultFacts, timeZone: string, today: CalendarDate): Silence {
  const { cycle, publishedAt, keyResult } = facts;
  const due = latest(
    cycle.startsOn,
    publishedAt === null ? cycle.startsOn : dayOf(timeZone, publishedAt),
  );
  const heard = lastHeardOn(facts, timeZone);
  const since = heard === null ? due : latest(due, heard);
  const days = Math.max(0, daysBetween(since, today));
  return {
    days,
    everHeard: heard !== null,
    outdated: days > keyResult.cadenceDays + graceDays(keyResult.cadenceDays),
  };
}
