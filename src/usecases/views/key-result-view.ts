import type { OperationOutput } from '../../contract/operations';
import { isArchived } from '../../domain/archiving';
import type { CheckIn } from '../../domain/check-in';
import { keyResultKey } from '../../domain/human-key';
import type { Judgement } from '../../domain/judgement';
import type { MilestonesMeasure } from '../../domain/key-result';
import type { KeyResultFacts } from '../../domain/key-result-facts';
import { mayContribute, mayEditItem } from '../../domain/item-rights';
import { judgeKeyResult } from '../../domain/status';
import type { TrendPoint } from '../../domain/trend';
import { latestValue, valueTrend } from '../../domain/value-trend';
import { workTrend } from '../../domain/work-trend';
import type { KeyResultStanding, ObjectiveStanding } from '../../storage/stores';
import { closeView } from './close-view';
import { judgementView } from './judgement-view';
import { keyResultFacts } from './key-result-facts';
import { workView } from './work-view';
import type { Viewing } from './viewing';

export type KeyResultView = OperationOutput<'keyResult.get'>['keyResult'];
type CheckInView = OperationOutput<'keyResult.get'>['checkIns'][number];

/** A key result as every screen shows it: figure, explanation, trend, what the viewer may do. */
export function keyResultView(
  viewing: Viewing,
  standing: ObjectiveStanding,
  own: KeyResultStanding,
): KeyResultView {
  const { settings, today } = viewing.present;
  const facts = keyResultFacts(standing, own, viewing.figures);
  const judgement = judgeKeyResult(facts, settings, today);
  return {
    ...contentOf(own),
    ...movedBy(viewing, facts),
    judgement: judgementView(judgement),
    lastCheckIn: own.lastCheckIn === null ? null : checkInView(own.lastCheckIn),
    closed: closed(facts, judgement, standing),
    position: own.position,
    may: mayOn(viewing, standing, facts),
  };
}

const contentOf = ({ keyResult }: KeyResultStanding) => ({
  id: keyResult.id,
  version: keyResult.version,
  key: keyResultKey(keyResult.number),
  objectiveId: keyResult.objectiveId,
  title: keyResult.title,
  ownerId: keyResult.ownerId,
  measure: keyResult.measure,
  weight: keyResult.weight,
  cadenceDays: keyResult.cadenceDays,
  archivedAt: keyResult.archivedAt,
});

type Moved = Pick<KeyResultView, 'current' | 'currentOn' | 'milestonesDone' | 'work' | 'trend'>;

function movedBy({ present }: Viewing, facts: KeyResultFacts): Moved {
  const { settings, today } = present;
  const { measure } = facts.keyResult;
  const since = facts.cycle.startsOn;
  if (measure.kind === 'issues') {
    const { unit } = measure;
    const course = { now: facts.work, changes: facts.workChanges, unit };
    const trend = workTrend(course, settings, since, today);
    const work = workView(facts, course, settings);
    return { current: null, currentOn: null, milestonesDone: [], work, trend };
  }
  const trend: TrendPoint[] = valueTrend(measure, facts.values, since, today);
  const whole = latestValue(facts.values.filter(({ part }) => part === ''));
  return {
    current: whole?.value ?? null,
    currentOn: whole?.on ?? null,
    milestonesDone: measure.kind === 'milestones' ? doneOf(measure, facts.values) : [],
    work: null,
    trend,
  };
}

const doneOf = (
  { milestones }: MilestonesMeasure,
  values: KeyResultFacts['values'],
): Moved['milestonesDone'] =>
  milestones.flatMap(({ id }) => {
    const latest = latestValue(values.filter(({ part }) => part === id));
    return latest !== null && latest.value >= 1 ? [{ id, on: latest.on }] : [];
  });

export const checkInView = ({ at, by, confidence, assessment, note }: CheckIn): CheckInView => ({
  at,
  by,
  confidence,
  assessment,
  note,
});

const closed = (
  facts: KeyResultFacts,
  judgement: Judgement,
  { objective }: ObjectiveStanding,
): KeyResultView['closed'] =>
  closeView(facts.closed, facts.keyResult.id, judgement.progress, objective.commitment);

function mayOn(
  { actor, grants }: Viewing,
  { objective, cycle }: ObjectiveStanding,
  { keyResult, closed: record }: KeyResultFacts,
): KeyResultView['may'] {
  const item = { objective, keyResultOwnerId: keyResult.ownerId };
  const ofItem = grants.ofItem(objective);
  const owns = mayEditItem(actor, item, ofItem);
  const isOpen = record === null && !isArchived(keyResult, objective, cycle);
  return {
    edit: owns && isOpen,
    checkIn: isOpen && objective.stage === 'published' && mayContribute(actor, item, ofItem),
    archive: owns,
    move: isOpen && mayEditItem(actor, { objective }, ofItem),
  };
}
