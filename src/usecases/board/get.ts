import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { inBoardOrder } from '../../domain/board-order';
import { parseHumanKey } from '../../domain/human-key';
import { narrowPlace, pageOf } from '../place/narrow';
import { openPlace } from '../place/open';
import type { Ports } from '../ports';
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
  return { ...answer, ...place, groups, objectives: page.map(({ objective }) => objective) };
}

/** What the order rests on, beside the objective. */
const ordered = (objective: ObjectiveView) => ({
  objective,
  title: objective.title,
  team: objective.team,
  ownerId: objective.ownerId,
  level: objective.level,
  judgement: objective.judgement,
  number: parseHumanKey(objective.key)?.number ?? 0,
});
