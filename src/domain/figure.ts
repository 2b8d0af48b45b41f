import { unmeasured, type Figure } from './close-judgement';
import type { KeyResultFacts } from './key-result-facts';
import { valueProgress } from './measure';
import { knownValues } from './value-trend';
import { countWork, workProgress, type CountingRules } from './work';

/** What a key result has come to, by finished issues or by its latest value. */
export function figureOf(facts: KeyResultFacts, rules: CountingRules): Figure {
  const { measure } = facts.keyResult;
  if (measure.kind === 'issues') {
    const share = workProgress(countWork(facts.work, rules, measure.unit));
    return { progress: share, rawProgress: share };
  }
  const progress = valueProgress(measure, knownValues(facts.values));
  if (progress === null) return unmeasured;
  return { progress: progress.clamped, rawProgress: progress.raw };
}
