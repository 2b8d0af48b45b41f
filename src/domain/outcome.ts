import type { CloseRecord, Outcome } from './close';
import type { Commitment } from './objective';
import { paceBand, type Band } from './pace';
import { suggestedScore } from './score';

/** How an item ended. */
export interface Ending {
  /** Null where nothing was decided and nothing measured. */
  readonly outcome: Outcome | null;
  /** 0..1; null where nothing is scored. */
  readonly score: number | null;
}

const atTheEnd: Readonly<Record<Band, Outcome>> = {
  'on-track': 'achieved',
  'at-risk': 'partly',
  'off-track': 'missed',
};

/** The outcome that progress suggests: at the end of a plan, pace is progress. */
export function suggestedOutcome(progress: number | null, commitment: Commitment): Outcome | null {
  return progress === null ? null : atTheEnd[paceBand(progress, commitment)];
}

/**
 * The record of an item itself decides. Closed along with its objective or cycle, it is cancelled
 * or carried with it, else it ends as it stands.
 */
export function endingOf(
  record: CloseRecord,
  subjectId: string,
  progress: number | null,
  commitment: Commitment,
): Ending {
  if (record.subjectId === subjectId) return { outcome: record.outcome, score: record.score };
  if (record.outcome === 'cancelled' || record.outcome === 'carried') {
    return { outcome: record.outcome, score: null };
  }
  return { outcome: suggestedOutcome(progress, commitment), score: suggestedScore(progress) };
}
