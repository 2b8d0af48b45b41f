import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { mayEditPage } from '../../domain/rights';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { requireAuthor, someCards } from './cards';
import { loadUnlocked, refuseIfLocked } from './load';

/** Its author's or a page editor's to do; one that is gone already is removed as well as another. */
export async function removeCard(
  ports: Ports,
  actor: Actor,
  { retroId, id, token }: OperationInput<'card.remove'>,
): Promise<OperationOutput<'card.remove'>> {
  const open = await loadUnlocked(ports, actor, retroId);
  const [found] = await someCards(ports, actor, open, [id]);
  if (found !== undefined && !mayEditPage(open.grant)) await requireAuthor(actor, found, token);
  await ports.stores.retro.cards.remove({ id, retroId, at: momentNow(ports.clock) });
  const [left] = await someCards(ports, actor, open, [id]);
  if (left !== undefined) await refuseIfLocked(ports, actor, retroId);
  return { id };
}
