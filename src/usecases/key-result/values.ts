import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadKeyResult } from '../load/key-result';
import type { Ports } from '../ports';
import { valuesView } from '../views/values-view';

export async function earlierValues(
  ports: Ports,
  actor: Actor,
  { id, before }: OperationInput<'keyResult.values'>,
): Promise<OperationOutput<'keyResult.values'>> {
  await loadKeyResult(ports, actor, id);
  return valuesView(await ports.stores.checkIns.values(id, before));
}
