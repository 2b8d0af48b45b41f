import type { OperationOutput } from '../../contract/operations';
import { byAttention } from '../../domain/attention';
import { objectiveKey } from '../../domain/human-key';
import { mayEditItem } from '../../domain/item-rights';
import { judgeObjective, type ObjectiveJudgement } from '../../domain/objective-status';
import type { JudgedKeyResult } from '../../domain/rollup';
import type { ObjectiveStanding } from '../../storage/stores';
import { stageOf } from '../load/objective';
import { closeView } from './close-view';
import { judgementView } from './judgement-view';
import { keyResultView, type KeyResultView } from './key-result-view';
import type { Viewing } from './viewing';

export type ObjectiveView = OperationOutput<'objective.get'>['objective'];

/** An objective with all its key results, those that need attention first. */
export function objectiveView(viewing: Viewing, standing: ObjectiveStanding): ObjectiveView {
  const { objective, closed } = standing;
  const children = standing.keyResults.map((own) => ({
    keyResult: own.keyResult,
    view: keyResultView(viewing, standing, own),
  }));
  const judgement = judgeAsParent(viewing, standing, children);
  return {
    id: objective.id,
    version: objective.version,
    key: objectiveKey(objective.number),
    cycleId: objective.cycleId,
    home: objective.home,
    title: objective.title,
    why: objective.why,
    ownerId: objective.ownerId,
    contributorIds: [...objective.contributorIds],
    team: objective.team,
    level: objective.level,
    visibility: objective.visibility,
    commitment: objective.commitment,
    weight: objective.weight,
    stage: stageOf(standing),
    archivedAt: objective.archivedAt,
    judgement: judgementView(judgement),
    measuredShare: judgement.measuredShare,
    keyResults: inOrder(children),
    closed: closeView(closed, objective.id, judgement.progress, objective.commitment),
    may: mayOn(viewing, standing),
  };
}

interface Child {
  readonly keyResult: JudgedKeyResult['keyResult'];
  readonly view: KeyResultView;
}

const judgeAsParent = (
  { present }: Viewing,
  standing: ObjectiveStanding,
  children: readonly Child[],
): ObjectiveJudgement =>
  judgeObjective(
    standing,
    children.map(({ keyResult, view }) => ({ keyResult, judgement: view.judgement })),
    present.today,
  );

const inOrder = (children: readonly Child[]): KeyResultView[] =>
  children
    .map(({ keyResult, view }) => ({ view, judgement: view.judgement, number: keyResult.number }))
    .sort(byAttention)
    .map(({ view }) => view);

function mayOn({ actor, grants }: Viewing, standing: ObjectiveStanding): ObjectiveView['may'] {
  const { objective } = standing;
  const stage = stageOf(standing);
  const owns = mayEditItem(actor, standing, grants.ofItem(objective));
  return {
    edit: owns && stage !== 'closed',
    publish: owns && stage === 'draft',
    close: owns && stage === 'published',
  };
}
