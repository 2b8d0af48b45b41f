import type { Outcome } from '../../../src/domain/close';
import type { Commitment } from '../../../src/domain/objective';
import { suggestedOutcome } from '../../../src/domain/outcome';
import { isScored, suggestedScore } from '../../../src/domain/score';
import { parseNumber, toHundredths } from '../../format/numbers';

/** How somebody says an item ended, as it is being typed. */
export interface CloseDraft {
  readonly outcome: Outcome;
  readonly score: string;
}

export const outcomes: readonly Outcome[] = [
  'achieved',
  'partly',
  'missed',
  'cancelled',
  'carried',
];

/** What progress suggests; unmeasured is proposed as cancelled, since nothing can be scored. */
export function suggestClose(progress: number | null, commitment: Commitment): CloseDraft {
  const score = suggestedScore(progress);
  return {
    outcome: suggestedOutcome(progress, commitment) ?? 'cancelled',
    score: score === null ? '' : String(toHundredths(score)),
  };
}

/** The score that is sent: null where none is kept; undefined when what was typed is no score. */
export function scoreOf({ outcome, score }: CloseDraft): number | null | undefined {
  if (!isScored(outcome)) return null;
  if (score.trim() === '') return null;
  const number = parseNumber(score);
  return number === null || number < 0 || number > 1 ? undefined : number;
}
