import { figureOf } from './figure';
import type { KeyResultFacts } from './key-result-facts';
import type { Settings } from './settings';
import type { CalendarDate } from './calendar';
import { silenceOf } from './silence';

/** A check-in that somebody owes. */
export interface CheckInDue {
  /** Whole days since the last word, or since one was first due. */
  readonly days: number;
  /** Beyond the grace too: the key result counts as outdated. */
  readonly overdue: boolean;
}

/** Whether a check-in is due: null for a draft, what has ended or is reached, and while the rhythm is kept. */
export function checkInDue(
  facts: KeyResultFacts,
  settings: Settings,
  today: CalendarDate,
): CheckInDue | null {
  if (facts.closed !== null || facts.objective.stage === 'draft') return null;
  const { progress } = figureOf(facts, settings);
  if (progress !== null && progress >= 1) return null;
  const { days, outdated } = silenceOf(facts, settings.timeZone, today);
  return days < facts.keyResult.cadenceDays ? null : { days, overdue: outdated };
}
