import type { CalendarDate } from './calendar';
import { judgeClosed, judgeDraft } from './close-judgement';
import { figureOf } from './figure';
import type { Judgement, Reason } from './judgement';
import type { KeyResultFacts } from './key-result-facts';
import { judgePace } from './pace-judgement';
import { expectedProgress } from './plan';
import { rateReason } from './rate-reason';
import type { Settings } from './settings';
import { silenceOf, type Silence } from './silence';
import { nextStep } from './turns-green';
import { countWork, type CountingRules } from './work';

/**
 * The status of a key result, the first that matches: closed, draft, reached, outdated,
 * unmeasured, else its pace. Nobody is asked about a target that is reached.
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
  const standing = { ...figure, expected: expectedProgress(cycle, today) };
  const { progress } = figure;
  if (progress !== null && progress >= 1) {
    return { ...standing, status: 'on-track', why: [{ code: 'reached' }], turnsGreen: null };
  }
  const silence = silenceOf(facts, settings.timeZone, today);
  if (silence.outdated) {
    return { ...standing, ...outdated(facts, settings, progress, { silence, today }) };
  }
  if (progress === null) return { ...standing, ...notMeasured(facts, settings) };
  const { status, why } = judgePace(progress, objective.commitment, cycle, today);
  const rate = rateReason(facts, settings, today);
  return {
    ...standing,
    status,
    why: rate === null ? why : [...why, rate],
    turnsGreen: status === 'on-track' ? null : nextStep(facts, settings, today),
  };
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
    progress === null
      ? [whyUnmeasured(facts, rules)]
      : judgePace(progress, facts.objective.commitment, facts.cycle, today).why;
  return { status: 'outdated', why: [said, ...known], turnsGreen: { code: 'check-in-now' } };
}

function notMeasured(facts: KeyResultFacts, rules: CountingRules): Explained {
  const byIssues = facts.keyResult.measure.kind === 'issues';
  return {
    status: 'unmeasured',
    why: [whyUnmeasured(facts, rules)],
    turnsGreen: { code: byIssues ? 'link-work' : 'record-value' },
  };
}

function whyUnmeasured(facts: KeyResultFacts, rules: CountingRules): Reason {
  if (facts.keyResult.measure.kind !== 'issues') return { code: 'no-measurement' };
  const { excluded } = countWork(facts.work, rules);
  return excluded > 0 ? { code: 'all-work-excluded', excluded } : { code: 'no-work' };
}
