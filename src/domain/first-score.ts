import { figureOf } from './figure';
import type { Judgement } from './judgement';
import type { KeyResult, Measure } from './key-result';
import type { KeyResultFacts } from './key-result-facts';
import { rollUp } from './rollup';
import { suggestedScore } from './score';
import type { CountingRules } from './work';

/**
 * What a key result comes to, 0..1, against the measure it was first published with; null is
 * unmeasured, and where what moves it was another kind of thing then.
 */
export function firstScore(
  facts: KeyResultFacts,
  first: Measure,
  rules: CountingRules,
): number | null {
  if (first.kind !== facts.keyResult.measure.kind) return null;
  const then = { ...facts, keyResult: { ...facts.keyResult, measure: first } };
  return suggestedScore(figureOf(then, rules).progress);
}

/** A key result as it was first published, and what it comes to against that. */
export interface FirstResult {
  readonly keyResult: Pick<KeyResult, 'number' | 'weight' | 'measure'>;
  readonly judgement: Judgement;
  readonly score: number | null;
}

/** The same of an objective: its key results of that time, by the weights they had. */
export const firstScoreOfObjective = (results: readonly FirstResult[]): number | null =>
  suggestedScore(
    rollUp(
      results.map(({ keyResult, judgement, score }) => ({
        keyResult,
        judgement: { ...judgement, progress: score, rawProgress: score },
      })),
    ).progress,
  );
