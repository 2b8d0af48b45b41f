import { addDays, earliest, latest, type CalendarDate } from './calendar';
import type { Reason } from './judgement';
import type { NumberMeasure } from './key-result';
import type { KeyResultFacts } from './key-result-facts';
import { placeAt } from './measure';
import { planOf } from './measure-plan';
import { milestonesToFinish, milestoneStandings } from './milestones';
import { greenProgress } from './pace';
import { knownValues } from './value-trend';
import { countWork, type CountedWork, type CountingRules } from './work';

/** A week from today, or the end of the cycle when that comes first; today once it is over. */
export function greenBy(cycle: KeyResultFacts['cycle'], today: CalendarDate): CalendarDate {
  return latest(today, earliest(addDays(today, 7), cycle.endsOn));
}

/** The step that makes it green within a week. */
export function nextStep(facts: KeyResultFacts, rules: CountingRules, today: CalendarDate): Reason {
  const { keyResult, objective, cycle } = facts;
  const { measure } = keyResult;
  const byOn = greenBy(cycle, today);
  const progress = greenProgress(
    objective.commitment,
    { cycle, plan: planOf(measure, cycle) },
    byOn,
  );
  switch (measure.kind) {
    case 'issues': {
      const work = countWork(facts.work, rules, measure.unit);
      if (measure.unit !== 'count') {
        const amount = amountToEarn(work, progress);
        return { code: 'earn-work', counts: measure.unit, amount, byOn };
      }
      return {
        code: 'finish-issues',
        issues: issuesToFinish(work, progress, rules.inProgressCredit),
        byOn,
      };
    }
    case 'number':
      return { code: 'move-value', to: valueAt(measure, progress), unit: measure.unit, byOn };
    case 'band': {
      const { low, high, unit } = measure;
      return { code: 'back-into-band', low, high, unit, byOn };
    }
    case 'milestones': {
      const standings = milestoneStandings(measure, knownValues(facts.values), cycle);
      const [first, ...others] = milestonesToFinish(standings, progress);
      if (first === undefined) return { code: 'check-in-now' };
      const { title } = first.milestone;
      return { code: 'finish-milestones', title, others: others.length, byOn };
    }
    case 'yes-no':
      return { code: 'say-yes', byOn };
  }
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

/** Points or seconds that are still to earn for a progress, as whole ones. */
function amountToEarn(work: CountedWork, progress: number): number {
  return Math.max(1, Math.ceil(progress * work.scope - work.credit - 1e-9));
}

/** The value at a progress, rounded towards the target by at most a hundredth of the way there. */
export function valueAt(measure: NumberMeasure, progress: number): number {
  const { baseline, target } = measure;
  const way = target - baseline;
  const digits = Math.min(12, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(way)))));
  const scale = 10 ** digits;
  const exact = (baseline + way * placeAt(measure, progress)) * scale;
  const rounded = (way > 0 ? Math.ceil(exact - 1e-9) : Math.floor(exact + 1e-9)) / scale;
  return way > 0 ? Math.min(target, rounded) : Math.max(target, rounded);
}
