import type { CalendarDate } from './calendar';
import { judgeClosed, judgeDraft } from './close-judgement';
import { figureOf } from './figure';
import type { Judgement, Reason } from './judgement';
import type { KeyResultFacts } from './key-result-facts';
import { judgeBand } from './band-judgement';
import { judgePace, type PaceJudgement } from './pace-judgement';
import { planOf } from './measure-plan';
import { expectedProgress } from './plan';
import { rateReason } from './rate-reason';
import type { Settings } from './settings';
import { silenceOf, type Silence } from './silence';
import { nextStep } from './turns-green';
import { countWork, type CountingRules } from './work';

/**
 * The status of a key result, the first that matches: closed, draft, reached, outdated,
 * unmeasured, else its pace, or how near it is to its band. Nobody is asked about a target that is
 * reached; a band is never reached for good.
 */
export function judgeKeyResult(
  facts: KeyResultFacts,
  settings: Settings,
  today: CalendarDate,
): Judgement {
  const figure = figureOf(facts, settings);
  const { objective, closed, keyResult, cycle } = facts;
  if (closed !== null) return judgeClosed(closed, keyResult.id, figure, objective.commitment);
  if (objective.stage === 'draft') return judgeDraft(figure);
  const course = { cycle, plan: planOf(keyResult.measure, cycle) };
  const standing = { ...figure, expected: expectedProgress(course, today) };
  const { progress } = figure;
  if (progress !== null && progress >= 1 && keyResult.measure.kind !== 'band') {
    return { ...standing, status: 'on-track', why: [{ code: 'reached' }], turnsGreen: null };
  }
  const silence = silenceOf(facts, settings.timeZone, today);
  if (silence.outdated) {
    return { ...standing, ...outdated(facts, settings, progress, { silence, today }) };
  }
  if (progress === null) return { ...standing, ...notMeasured(facts, settings) };
  const { status, why } = judgeProgress(facts, progress, today);
  const rate = rateReason(facts, settings, today);
  return {
    ...standing,
    status,
    why: rate === null ? why : [...why, rate],
    turnsGreen: status === 'on-track' ? null : nextStep(facts, settings, today),
  };
}

function judgeProgress(
  facts: KeyResultFacts,
  progress: number,
  today: CalendarDate,
): PaceJudgement {
  const { keyResult, cycle, objective } = facts;
  const plan = planOf(keyResult.measure, cycle);
  return keyResult.measure.kind === 'band'
    ? judgeBand(facts, keyResult.measure, progress, today)
    : judgePace(progress, objective.commitment, { cycle, plan }, today);
}

type Explained = Pick<Judgement, 'status' | 'why' | 'turnsGreen'>;

function outdated(
  facts: KeyResultFacts,
  rules: CountingRules,
  progress: number | null,
  { silence, today }: { silence: Silence; today: CalendarDate },
): Explained {
  const { cadenceDays } = facts.keyResult;
  const code = silence.everHeard ? 'silent' : 'never-checked-in';
  const said: Reason = { code, days: silence.days, cadenceDays };
  const known =
    progress === null ? [whyUnmeasured(facts, rules)] : judgeProgress(facts, progress, today).why;
  return { status: 'outdated', why: [said, ...known], turnsGreen: { code: 'check-in-now' } };
}

function notMeasured(facts: KeyResultFacts, rules: CountingRules): Explained {
  return {
    status: 'unmeasured',
    why: [whyUnmeasured(facts, rules)],
    turnsGreen: firstStep(facts, rules),
  };
}

function firstStep(facts: KeyResultFacts, rules: CountingRules): Reason {
  const { measure } = facts.keyResult;
  if (measure.kind !== 'issues') {
    return { code: measure.kind === 'yes-no' ? 'answer' : 'record-value' };
  }
  const { total } = countWork(facts.work, rules);
  return total > 0 && measure.unit !== 'count'
    ? { code: 'estimate-work', counts: measure.unit }
    : { code: 'link-work' };
}

function whyUnmeasured(facts: KeyResultFacts, rules: CountingRules): Reason {
  const { measure } = facts.keyResult;
  if (measure.kind === 'yes-no') return { code: 'no-answer' };
  if (measure.kind !== 'issues') return { code: 'no-measurement' };
  const { total, excluded } = countWork(facts.work, rules);
  if (total > 0 && measure.unit !== 'count') {
    return { code: 'no-sizes', counts: measure.unit, issues: total };
  }
  return excluded > 0 ? { code: 'all-work-excluded', excluded } : { code: 'no-work' };
}
