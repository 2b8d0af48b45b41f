import type { Actor } from '../../domain/actor';
import { isAuthor } from '../../domain/card';
import { Refused } from '../../domain/refusal';
import type { CountedCard } from '../../storage/retro/stores';
import type { Ports } from '../ports';
import type { OpenRetro } from './load';
import { proofOf } from './proof';
import { cardView, type CardView } from './views';

/** Cards in sight, as the viewer sees them; those that are not there are left out. */
export async function someCards(
  ports: Ports,
  actor: Actor,
  { retro }: OpenRetro,
  ids: readonly string[],
): Promise<CountedCard[]> {
  return ports.stores.retro.cards.some({ retro, accountId: actor.accountId }, ids);
}

/** The same, shown. */
export async function cardViews(
  ports: Ports,
  actor: Actor,
  open: OpenRetro,
  { ids, token }: { readonly ids: readonly string[]; readonly token: string | undefined },
): Promise<CardView[]> {
  const found = await someCards(ports, actor, open, ids);
  return Promise.all(found.map((counted) => cardView(actor, open, counted, token)));
}

/** Refuses whoever did not write the card: `not-card-author`. */
export async function requireAuthor(
  actor: Actor,
  { card }: CountedCard,
  token: string | undefined,
): Promise<void> {
  if (!isAuthor(card, actor, await proofOf(card.id, token))) throw new Refused('not-card-author');
}
