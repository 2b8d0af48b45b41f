import type { CalendarDate } from './calendar';
import type { Reason } from './judgement';
import type { KeyResultFacts } from './key-result-facts';
import { latestValue } from './value-trend';
import { neededValueRate, valueRate } from './value-rate';
import { countWork, type CountingRules } from './work';
import { neededWorkRate, workRate } from './work-rate';

/**
 * The rate that would end the work, or reach the target, with the cycle, against the rate there is.
 * Null when there is nothing to compare: unmeasured, or the cycle is over.
 */
export function rateReason(
  facts: KeyResultFacts,
  rules: CountingRules,
  today: CalendarDate,
): Reason | null {
  return facts.keyResult.measure.kind === 'issues'
    ? workRateReason(facts, rules, today)
    : valueRateReason(facts, today);
}

function workRateReason(
  facts: KeyResultFacts,
  rules: CountingRules,
  today: CalendarDate,
): Reason | null {
  const work = countWork(facts.work, rules);
  const neededPerWeek = neededWorkRate(work, facts.cycle, today);
  if (work.total === 0 || neededPerWeek === null) return null;
  const perWeek = workRate(facts.work, rules, facts.cycle.startsOn, today);
  return { code: 'work-rate', done: work.done, total: work.total, perWeek, neededPerWeek };
}

function valueRateReason(facts: KeyResultFacts, today: CalendarDate): Reason | null {
  const { measure } = facts.keyResult;
  const latest = latestValue(facts.values);
  if (measure.kind !== 'number' || latest === null) return null;
  const neededPerWeek = neededValueRate(measure, latest.value, facts.cycle, today);
  if (neededPerWeek === null) return null;
  return {
    code: 'value-rate',
    current: latest.value,
    target: measure.target,
    unit: measure.unit,
    perWeek: valueRate(facts.values),
    neededPerWeek,
  };
}
