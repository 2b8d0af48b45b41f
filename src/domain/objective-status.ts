import { byAttention, urgency, worstStatus } from './attention';
import type { CalendarDate } from './calendar';
import type { CloseRecord } from './close';
import { judgeClosed, judgeDraft } from './close-judgement';
import type { Cycle } from './cycle';
import { keyResultKey, objectiveKey } from './human-key';
import type { Judgement, Reason, Status } from './judgement';
import type { Objective } from './objective';
import { judgePace, type PaceJudgement } from './pace-judgement';
import { expectedProgress } from './plan';
import { itemOf, measuredOf, planOfChildren, rollUp, type JudgedChild } from './rollup';

/** Everything an objective is judged by, beside what counts in it. */
export interface ObjectiveFacts {
  readonly objective: Pick<Objective, 'id' | 'stage' | 'commitment'>;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn'>;
  /** Its own close record, else that of the cycle. */
  readonly closed: CloseRecord | null;
}

export interface ObjectiveJudgement extends Judgement {
  /** Share of the weight of what counts in it that is measured, 0..1. */
  readonly measuredShare: number;
}

/**
 * The status of an objective: closed, draft, then what its key results and the aligned objectives
 * that count come to. The band of the rolled-up pace is capped by the worst of them; never a mean
 * of colours.
 */
export function judgeObjective(
  facts: ObjectiveFacts,
  children: readonly JudgedChild[],
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

const isOutdated = (child: JudgedChild): boolean => child.judgement.status === 'outdated';

function rolledUp(children: readonly JudgedChild[]): Reason {
  const keyResults = children.filter((child) => 'keyResult' in child);
  const objectives = children.length - keyResults.length;
  return {
    code: 'rolled-up',
    measured: measuredOf(keyResults).length,
    of: keyResults.length,
    ...(objectives === 0 ? {} : { objectives }),
  };
}

function worst(children: readonly JudgedChild[]): JudgedChild | undefined {
  const attended = children.map((child) => ({
    child,
    judgement: child.judgement,
    number: itemOf(child).number,
  }));
  return attended.sort(byAttention)[0]?.child;
}

/** Null for an objective that the reader may not hear of. */
function keyOf(child: JudgedChild): string | null {
  if ('keyResult' in child) return keyResultKey(child.keyResult.number);
  return child.named ? objectiveKey(child.objective.number) : null;
}

/** Nothing to roll up: outdated when somebody should have spoken, else unmeasured. */
function notMeasured(children: readonly JudgedChild[]): Explained {
  const first = worst(children);
  const status: Status = children.some(isOutdated) ? 'outdated' : 'unmeasured';
  return {
    status,
    why: [rolledUp(children)],
    turnsGreen: first !== undefined && 'keyResult' in first ? first.judgement.turnsGreen : null,
  };
}

function judgeMeasured(
  commitment: Objective['commitment'],
  children: readonly JudgedChild[],
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

/** An aspirational objective may fall behind without taking the one above it along. */
const holdsBack = (child: JudgedChild): boolean =>
  'keyResult' in child || child.objective.commitment === 'committed';

/**
 * The best status that the measured children allow: a promise is no better than its worst part;
 * of a stretch, a part that is off track or silent leaves it at risk.
 */
function capOf(
  commitment: Objective['commitment'],
  children: readonly JudgedChild[],
): Status | null {
  const status = worstStatus(children.filter(holdsBack).map((child) => child.judgement.status));
  if (status === null || urgency(status) > urgency('at-risk')) return null;
  if (commitment === 'committed') return status;
  return status === 'at-risk' ? null : 'at-risk';
}

function blame(
  children: readonly JudgedChild[],
  pace: readonly Reason[],
  byPace: boolean,
): Pick<Explained, 'why' | 'turnsGreen'> {
  const first = worst(measuredOf(children).filter(holdsBack));
  const facts = [rolledUp(children), ...pace];
  const childKey = first === undefined ? null : keyOf(first);
  if (first === undefined || childKey === null) return { why: facts, turnsGreen: null };
  const child: Reason = { code: 'worst-child', childKey, status: first.judgement.status };
  return {
    why: byPace ? [...facts, child] : [child, ...facts],
    turnsGreen: { code: 'mend-child', childKey },
  };
}
