import type { CalendarDate } from './calendar';
import type { BandMeasure } from './key-result';
import type { KeyResultFacts } from './key-result-facts';
import { paceBand } from './pace';
import type { PaceJudgement } from './pace-judgement';
import { knownValues } from './value-trend';

/**
 * Judges a value that is to stay within bounds: it has no pace, so progress itself is held against
 * the thresholds. Before the start nothing is late.
 */
export function judgeBand(
  { cycle, objective, values }: Pick<KeyResultFacts, 'cycle' | 'objective' | 'values'>,
  { low, high, unit }: BandMeasure,
  progress: number,
  today: CalendarDate,
): PaceJudgement {
  if (today < cycle.startsOn) {
    return { status: 'on-track', why: [{ code: 'not-started', startsOn: cycle.startsOn }] };
  }
  const current = knownValues(values).get('');
  const code = progress < 1 ? 'out-of-band' : 'in-band';
  return {
    status: paceBand(progress, objective.commitment),
    why: current === undefined ? [] : [{ code, current, low, high, unit }],
  };
}
