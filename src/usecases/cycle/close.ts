import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { loadManagedCycle } from '../load/cycle';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { cycleVersions } from '../versions/of-cycle';
import { requireSeen } from '../versions/versions';

/** One record closes the cycle and everything still open in it. A repeat finds the first record. */
export async function closeCycle(
  ports: Ports,
  actor: Actor,
  input: OperationInput<'cycle.close'>,
): Promise<OperationOutput<'cycle.close'>> {
  const current = await loadManagedCycle(ports, actor, input.id);
  await requireSeen(cycleVersions(ports, current.id), input.version, current);
  if (current.stage === 'draft') throw new Refused('not-published');
  await ports.stores.closes.close([
    {
      subject: 'cycle',
      subjectId: current.id,
      subjectVersion: current.version,
      outcome: null,
      score: null,
      note: input.note,
      at: momentNow(ports.clock),
      by: actor.accountId,
    },
  ]);
  return { id: current.id, version: current.version };
}
