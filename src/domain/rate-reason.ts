import type { CalendarDate } from './calendar';
import type { Reason } from './judgement';
import type { IssuesMeasure, MilestonesMeasure, NumberMeasure } from './key-result';
import type { KeyResultFacts } from './key-result-facts';
import { isLate, milestoneStandings } from './milestones';
import { knownValues, latestValue } from './value-trend';
import { neededValueRate, valueRate } from './value-rate';
import { countWork, type CountingRules } from './work';
import { neededWorkRate, workRate } from './work-rate';

/**
 * The rate that would end the work, or reach the target, with the cycle, against the rate there is;
 * of milestones how many are done and late. Null when there is nothing to compare: unmeasured, the
 * cycle is over, or a measure without a way to go.
 */
export function rateReason(
  facts: KeyResultFacts,
  rules: CountingRules,
  today: CalendarDate,
): Reason | null {
  const { measure } = facts.keyResult;
  switch (measure.kind) {
    case 'issues':
      return workRateReason(facts, measure, rules, today);
    case 'number':
      return valueRateReason(facts, measure, today);
    case 'milestones':
      return milestonesReason(facts, measure, today);
    default:
      return null;
  }
}

function workRateReason(
  facts: KeyResultFacts,
  { unit }: IssuesMeasure,
  rules: CountingRules,
  today: CalendarDate,
): Reason | null {
  const work = countWork(facts.work, rules, unit);
  const neededPerWeek = neededWorkRate(work, facts.cycle, today);
  if (work.scope === 0 || neededPerWeek === null) return null;
  const course = { now: facts.work, changes: facts.workChanges, unit };
  const perWeek = workRate(course, rules, facts.cycle.startsOn, today);
  const done = unit === 'count' ? work.done : work.credit;
  return { code: 'work-rate', counts: unit, done, total: work.scope, perWeek, neededPerWeek };
}

function valueRateReason(
  facts: KeyResultFacts,
  measure: NumberMeasure,
  today: CalendarDate,
): Reason | null {
  const latest = latestValue(facts.values);
  if (latest === null) return null;
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

function milestonesReason(
  facts: KeyResultFacts,
  measure: MilestonesMeasure,
  today: CalendarDate,
): Reason {
  const standings = milestoneStandings(measure, knownValues(facts.values), facts.cycle);
  return {
    code: 'milestones',
    done: standings.filter(({ done }) => done).length,
    total: standings.length,
    late: standings.filter((standing) => isLate(standing, today)).length,
  };
}
