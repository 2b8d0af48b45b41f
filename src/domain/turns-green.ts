import { addDays, earliest, latest, type CalendarDate } from './calendar';
import type { Reason } from './judgement';
import type { KeyResultFacts } from './key-result-facts';
import type { NumberMeasure } from './key-result';
import { greenProgress } from './pace';
import { countWork, type CountedWork, type CountingRules } from './work';

/** A week from today, or the end of the cycle when that comes first; today once it is over. */
export function greenBy(cycle: KeyResultFacts['cycle'], today: CalendarDate): CalendarDate {
  return latest(today, earliest(addDays(today, 7), cycle.endsOn));
}

/** The step that makes the pace green within a week. */
export function nextStep(facts: KeyResultFacts, rules: CountingRules, today: CalendarDate): Reason {
  const { keyResult, objective, cycle } = facts;
  const byOn = greenBy(cycle, today);
  const progress = greenProgress(objective.commitment, cycle, byOn);
  if (keyResult.measure.kind === 'number') {
    const to = valueAt(keyResult.measure, progress);
    return { code: 'move-value', to, unit: keyResult.measure.unit, byOn };
  }
  if (keyResult.measure.kind !== 'issues') return { code: 'check-in-now' };
  const issues = issuesToFinish(countWork(facts.work, rules), progress, rules.inProgressCredit);
  return { code: 'finish-issues', issues, byOn };
}

/** How many issues to finish for a progress, those in progress first: they have earned a part already. */
export function issuesToFinish(
  work: CountedWork,
  progress: number,
  inProgressCredit: number,
): number {
  const missing = progress * work.total - work.credit;
  const perStarted = 1 - inProgressCredit;
  const fromStarted = Math.min(missing, work.inProgress * perStarted);
  const issues = fromStarted / perStarted + (missing - fromStarted);
  return Math.max(1, Math.ceil(issues - 1e-9));
}

/** The value at a progress, rounded towards the target by at most a hundredth of the way there. */
export function valueAt(measure: NumberMeasure, progress: number): number {
  const { baseline, target } = measure;
  const way = target - baseline;
  const digits = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(way)))));
  const scale = 10 ** digits;
  const exact = (baseline + way * progress) * scale;
  const rounded = (way > 0 ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9)) / scale;
  return way > 0 ? Math.min(target, rounded) : Math.max(target, rounded);
}
