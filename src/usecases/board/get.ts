import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { inBoardOrder } from '../../domain/board-order';
import { parseHumanKey } from '../../domain/human-key';
import { byPosition } from '../../domain/sibling-order';
import { narrowPlace, pageOf } from '../place/narrow';
import { openPlace } from '../place/open';
import type { Ports } from '../ports';
import type { KeyResultView } from '../views/key-result-view';
import type { ObjectiveView } from '../views/objective-view';

const pageSize = 50;

export async function getBoard(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'board.get'>,
): Promise<OperationOutput<'board.get'>> {
  const { matches, answer } = narrowPlace(await openPlace(ports, actor, input), input.filter);
  const { items, groups } = inBoardOrder(matches.map(ordered), input.groupBy, input.sort);
  const { page, ...place } = pageOf(items, input.offset, pageSize);
  const objectives = page.map(({ objective }) =>
    input.sort === 'order' ? byHand(objective) : objective,
  );
  return { ...answer, ...place, groups, objectives };
}

const numberOf = (key: string): number => parseHumanKey(key)?.number ?? 0;

/** What the order rests on, beside the objective. */
const ordered = (objective: ObjectiveView) => ({
  objective,
  title: objective.title,
  team: objective.team,
  ownerId: objective.ownerId,
  level: objective.level,
  judgement: objective.judgement,
  position: objective.position,
  number: numberOf(objective.key),
});

/** An objective with its key results in the order that somebody gave them. */
function byHand(objective: ObjectiveView): ObjectiveView {
  const placed = objective.keyResults.map((view: KeyResultView) => ({
    view,
    position: view.position,
    number: numberOf(view.key),
  }));
  return { ...objective, keyResults: placed.sort(byPosition).map(({ view }) => view) };
}
