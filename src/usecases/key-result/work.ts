import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { loadKeyResult } from '../load/key-result';
import { present } from '../moment';
import type { Ports } from '../ports';

/** As many as the viewer's browser reads for one breakdown. */
const most = 1000;

export async function listWork(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'keyResult.work'>,
): Promise<OperationOutput<'keyResult.work'>> {
  const [now, { standing }] = await Promise.all([present(ports), loadKeyResult(ports, actor, id)]);
  const { excludedResolutionIds } = now.settings;
  const end = standing.own.closed ?? standing.closed;
  const counted = await ports.stores.work.counted(id, {
    excludedResolutionIds,
    closedAt: end?.at ?? null,
    limit: most,
  });
  return { asOf: now.asOf, ...counted };
}
