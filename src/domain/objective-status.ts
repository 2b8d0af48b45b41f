import { byAttention, urgency, worstStatus } from './attention';
import type { CalendarDate } from './calendar';
import type { CloseRecord } from './close';
import { judgeClosed, judgeDraft } from './close-judgement';
import type { Cycle } from './cycle';
import { keyResultKey } from './human-key';
import type { Judgement, Reason, Status } from './judgement';
import type { Objective } from './objective';
import { judgePace, type PaceJudgement } from './pace-judgement';
import { expectedProgress } from './plan';
import { measuredOf, planOfChildren, rollUp, type JudgedKeyResult } from './rollup';

/** Everything an objective is judged by, beside its key results. */
export interface ObjectiveFacts {
  readonly objective: Pick<Objective, 'id' | 'stage' | 'commitment'>;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn'>;
  /** Its own close record, else that of the cycle. */
  readonly closed: CloseRecord | null;
}

export interface ObjectiveJudgement extends Judgement {
  /** Share of the weight of its key results that is measured, 0..1. */
  readonly measuredShare: number;
}

/**
 * The status of an objective: closed, draft, then what its key results come to. The band of the
 * rolled-up pace is capped by the worst key result; never a mean of colours.
 */
export function judgeObjective(
  facts: ObjectiveFacts,
  children: readonly JudgedKeyResult[],
  today: CalendarDate,
): ObjectiveJudgement {
  const { measuredShare, ...figure } = rollUp(children);
  const { objective, closed, cycle } = facts;
  if (closed !== null) {
    return { ...judgeClosed(closed, objective.id, figure, objective.commitment), measuredShare };
  }
  if (objective.stage === 'draft') return { ...judgeDraft(figure), measuredShare };
  const course = { cycle, plan: planOfChildren(children, cycle) };
  const standing = { ...figure, expected: expectedProgress(course, today), measuredShare };
  if (figure.progress === null) return { ...standing, ...notMeasured(children) };
  const pace = judgePace(figure.progress, objective.commitment, course, today);
  return { ...standing, ...judgeMeasured(objective.commitment, children, pace) };
}

type Explained = Pick<Judgement, 'status' | 'why' | 'turnsGreen'>;

const isOutdated = (child: JudgedKeyResult): boolean => child.judgement.status === 'outdated';

const rolledUp = (children: readonly JudgedKeyResult[]): Reason => ({
  code: 'rolled-up',
  measured: measuredOf(children).length,
  of: children.length,
});

function worst(children: readonly JudgedKeyResult[]): JudgedKeyResult | undefined {
  const attended = children.map((child) => ({ child, ...child, number: child.keyResult.number }));
  return attended.sort(byAttention)[0]?.child;
}

/** Nothing to roll up: outdated when somebody should have spoken, else unmeasured. */
function notMeasured(children: readonly JudgedKeyResult[]): Explained {
  const first = worst(children);
  const status: Status = children.some(isOutdated) ? 'outdated' : 'unmeasured';
  return {
    status,
    why: [rolledUp(children)],
    turnsGreen: first?.judgement.turnsGreen ?? null,
  };
}

function judgeMeasured(
  commitment: Objective['commitment'],
  children: readonly JudgedKeyResult[],
  pace: PaceJudgement,
): Explained {
  const counted = measuredOf(children);
  const cap = capOf(commitment, counted);
  const status = worstStatus(cap === null ? [pace.status] : [pace.status, cap]) ?? pace.status;
  const final = counted.every(isOutdated) ? 'outdated' : status;
  if (final === 'on-track') {
    return { status: final, why: [rolledUp(children), ...pace.why], turnsGreen: null };
  }
  return { status: final, ...blame(children, pace.why, final === pace.status) };
}

/**
 * The best status that the measured key results allow: a promise is no better than its worst part;
 * of a stretch, a part that is off track or silent leaves it at risk.
 */
function capOf(
  commitment: Objective['commitment'],
  children: readonly JudgedKeyResult[],
): Status | null {
  const status = worstStatus(children.map((child) => child.judgement.status));
  if (status === null || urgency(status) > urgency('at-risk')) return null;
  if (commitment === 'committed') return status;
  return status === 'at-risk' ? null : 'at-risk';
}

function blame(
  children: readonly JudgedKeyResult[],
  pace: readonly Reason[],
  byPace: boolean,
): Pick<Explained, 'why' | 'turnsGreen'> {
  const first = worst(measuredOf(children));
  const facts = [rolledUp(children), ...pace];
  if (first === undefined) return { why: facts, turnsGreen: null };
  const keyResultKeyOfWorst = keyResultKey(first.keyResult.number);
  const child: Reason = {
    code: 'worst-child',
    keyResultKey: keyResultKeyOfWorst,
    status: first.judgement.status,
  };
  return {
    why: byPace ? [...facts, child] : [child, ...facts],
    turnsGreen: { code: 'mend-child', keyResultKey: keyResultKeyOfWorst },
  };
}
