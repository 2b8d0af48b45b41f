import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { cardViews, requireAuthor, someCards } from './cards';
import { loadUnlocked, refuseIfLocked } from './load';
import { checkColumn } from './write-card';

type Input = OperationInput<'card.edit'>;

export async function editCard(
  ports: Ports,
  actor: Actor,
  { retroId, id, column, text, token }: Input,
): Promise<OperationOutput<'card.edit'>> {
  const open = await loadUnlocked(ports, actor, retroId);
  const [found] = await someCards(ports, actor, open, [id]);
  if (found === undefined) throw new Refused('not-found', { field: 'id' });
  await requireAuthor(actor, found, token);
  if (column !== undefined) checkColumn(open.retro, column);
  const wish = { column: column ?? null, text: text ?? null };
  const changedAt = momentNow(ports.clock);
  await ports.stores.retro.cards.edit({ id, retroId, changedAt, ...wish });
  const [view] = await cardViews(ports, actor, open, { ids: [id], token });
  const isDone = view?.text === (text ?? view?.text) && view?.column === (column ?? view?.column);
  if (!isDone) await refuseIfLocked(ports, actor, retroId);
  if (view === undefined) throw new Refused('not-found', { field: 'id' });
  return view;
}
