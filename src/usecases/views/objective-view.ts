import type { OperationOutput } from '../../contract/operations';
import { isArchived } from '../../domain/archiving';
import { byAttention } from '../../domain/attention';
import { objectiveKey } from '../../domain/human-key';
import { mayEditItem } from '../../domain/item-rights';
import { mayManage } from '../../domain/rights';
import type { KeyResult } from '../../domain/key-result';
import type { ObjectiveStanding } from '../../storage/stores';
import { stageOf } from '../load/objective';
import { closeView } from './close-view';
import { judgeAsParent } from './counted';
import { judgementView } from './judgement-view';
import { keyResultView, type KeyResultView } from './key-result-view';
import type { Viewing, ViewingUp } from './viewing';

export type ObjectiveView = OperationOutput<'objective.get'>['objective'];

/**
 * An objective with its key results, those that need attention first. What is archived is left
 * out; with `archived` an objective in sight shows only that.
 */
export function objectiveView(
  viewing: ViewingUp,
  standing: ObjectiveStanding,
  archived = false,
): ObjectiveView {
  const { objective, closed } = standing;
  const children = standing.keyResults.map((own) => ({
    keyResult: own.keyResult,
    view: keyResultView(viewing, standing, own),
  }));
  const inSight = children.filter(({ view }) => !isArchived(view));
  const putAway = children.filter(({ view }) => isArchived(view));
  const judgement = judgeAsParent(viewing, standing, children.map(judged));
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
    chain: viewing.chainOf(objective.id),
    keyResults: inOrder(archived && !isArchived(objective) ? putAway : inSight),
    closed: closeView(closed, objective.id, judgement.progress, objective.commitment),
    position: standing.position,
    may: mayOn(viewing, standing),
  };
}

interface Child {
  readonly keyResult: KeyResult;
  readonly view: KeyResultView;
}

const judged = ({ keyResult, view: { judgement } }: Child) => ({ keyResult, judgement });

const inOrder = (children: readonly Child[]): KeyResultView[] =>
  children
    .map(({ keyResult, view }) => ({ view, judgement: view.judgement, number: keyResult.number }))
    .sort(byAttention)
    .map(({ view }) => view);

function mayOn({ actor, grants }: Viewing, standing: ObjectiveStanding): ObjectiveView['may'] {
  const { objective, cycle } = standing;
  const stage = stageOf(standing);
  const owns = mayEditItem(actor, standing, grants.ofItem(objective));
  const manages = mayManage(grants.at(objective.home));
  const changes = owns && !isArchived(objective, cycle);
  return {
    edit: changes && stage !== 'closed',
    publish: changes && stage === 'draft' && !cycle.shelf,
    close: changes && stage === 'published',
    archive: owns,
    move: changes && stage !== 'closed' && manages,
    clone: manages,
  };
}
