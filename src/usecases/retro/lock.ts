import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
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
  const open = await loadRetro(ports, actor, id);
  requirePageEditor(open);
  const { retros } = ports.stores.retro;
  if (open.retro.lockedAt === null) {
    const { facts } = await gatherFacts(ports, actor, open.retro);
    await retros.lock({ id, at: momentNow(ports.clock), by: actor.accountId, frozen: facts });
  }
  const after = await loadRetro(ports, actor, id);
  return retroView(actor, after);
}
