import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { checkSiblings } from '../../domain/sibling-order';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireManage } from '../rights/require';

export async function reorderObjectives(
  ports: Ports,
  actor: Actor,
  { cycleId, home, ids }: OperationInput<'objective.reorder'>,
): Promise<OperationOutput<'objective.reorder'>> {
  requireManage(await grantAtHome(ports, actor, home));
  checkSiblings(ids, await ports.stores.orders.objectivesIn(cycleId, home, ids));
  await ports.stores.orders.save(cycleId, ids, momentNow(ports.clock));
  return {};
}
