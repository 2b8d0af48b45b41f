import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { stackOnto, unstack, type Laid, type Move } from '../../domain/stacks';
import { momentNow } from '../moment';
import type { Ports } from '../ports';
import { cardViews } from './cards';
import { loadUnlocked, refuseIfLocked } from './load';

interface Asked {
  readonly retroId: string;
  readonly token?: string | undefined;
}

export async function stackCard(
  ports: Ports,
  actor: Actor,
  { id, onto, ...asked }: OperationInput<'card.stack'>,
): Promise<OperationOutput<'card.stack'>> {
  return lay(ports, actor, asked, { id, onto }, (laid) => [stackOnto(laid, id, onto)]);
}

export async function unstackCard(
  ports: Ports,
  actor: Actor,
  { id, ...asked }: OperationInput<'card.unstack'>,
): Promise<OperationOutput<'card.unstack'>> {
  return lay(ports, actor, asked, { id }, (laid) => unstack(laid, id));
}

/** Anybody arranges stacks; `fields` are the cards that must be there, by the field that names them. */
async function lay(
  ports: Ports,
  actor: Actor,
  { retroId, token }: Asked,
  fields: Readonly<Record<string, string>>,
  movesOf: (laid: readonly Laid[]) => Move[],
): Promise<{ cards: Awaited<ReturnType<typeof cardViews>> }> {
  const open = await loadUnlocked(ports, actor, retroId);
  const { cards } = ports.stores.retro;
  const laid = await cards.laid(retroId, Object.values(fields));
  for (const [field, id] of Object.entries(fields)) {
    if (!laid.some((card) => card.id === id)) throw new Refused('not-found', { field });
  }
  const moves = movesOf(laid);
  const at = momentNow(ports.clock);
  for (const move of moves) await cards.lay(retroId, move, at);
  const ids = [...moves.flatMap((move) => move.ids), ...Object.values(fields)];
  const views = await cardViews(ports, actor, open, { ids: [...new Set(ids)], token });
  const isLaid = (move: Move): boolean =>
    views.every(({ id, leadId }) => !move.ids.includes(id) || leadId === move.leadId);
  if (!moves.every(isLaid)) await refuseIfLocked(ports, actor, retroId);
  return { cards: views };
}
