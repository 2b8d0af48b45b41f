import { unmeasured, type Figure } from './close-judgement';
import type { KeyResultFacts } from './key-result-facts';
import { measureProgress } from './measure';
import { latestValue } from './value-trend';
import { countWork, workProgress, type CountingRules } from './work';

/** What a key result has come to, by finished issues or by its latest value. */
export function figureOf(facts: KeyResultFacts, rules: CountingRules): Figure {
  const { measure } = facts.keyResult;
  if (measure.kind === 'issues') {
    const share = workProgress(countWork(facts.work, rules));
    return { progress: share, rawProgress: share };
  }
  const latest = latestValue(facts.values);
  const progress = latest === null ? null : measureProgress(measure, latest.value);
  if (progress === null) return unmeasured;
  return { progress: progress.clamped, rawProgress: progress.raw };
}
