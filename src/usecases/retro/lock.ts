import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { gatherFacts } from './gather-facts';
import { loadRetro, requirePageEditor } from './load';
import { retroView } from './views';

/**
 * Ends a retrospective in one statement, with what its facts are at that moment. Everything else in it
 * stands in tables that take no more writes from then on, so it needs no copy.
 */
export async function lockRetro(
  ports: Ports,
  actor: Actor,
  { id }: OperationInput<'retro.lock'>,
): Promise<OperationOutput<'retro.lock'>> {
  let open = await loadRetro(ports, actor, id);
  requirePageEditor(open);
  const { retros } = ports.stores.retro;
  // Whoever chooses another cycle at this moment has it looked at again.
  for (let round = 1; open.retro.lockedAt === null && round <= rounds; round += 1) {
    const { facts } = await gatherFacts(ports, actor, open.retro);
    const end = { at: momentNow(ports.clock), by: actor.accountId, frozen: facts };
    await retros.lock(end, open.retro);
    open = await loadRetro(ports, actor, id);
  }
  if (open.retro.lockedAt === null) throw new Refused('storage-unavailable');
  return retroView(actor, open);
}

const rounds = 3;
