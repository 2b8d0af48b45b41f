import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkSiblings } from '../../domain/sibling-order';
import { loadOwnObjective } from '../load/objective';
import { momentNow } from '../moment';
import type { Ports } from '../ports';

export async function reorderKeyResults(
  ports: Ports,
  actor: Actor,
  { objectiveId, ids }: OperationInput<'keyResult.reorder'>,
): Promise<OperationOutput<'keyResult.reorder'>> {
  const { keyResults } = await loadOwnObjective(ports, actor, objectiveId, 'objectiveId');
  checkSiblings(
    ids,
    keyResults.map(({ keyResult }) => keyResult.id),
  );
  await ports.stores.orders.save(objectiveId, ids, momentNow(ports.clock));
  return {};
}
