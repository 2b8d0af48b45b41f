import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import { momentNow, momentOf } from '../moment';
import type { Ports } from '../ports';
import type { OpenRetro } from './load';
import { actionView, causeView, cardView, retroView } from './views';

type Answer = OperationOutput<'retro.get'>;
type Wish = Pick<OperationInput<'retro.get'>, 'since' | 'after' | 'token'>;

const cardsAtOnce = 500;

/** Instances differ by their clocks, and a write shows some time after the moment it carries. */
const overlapMs = 5_000;

const overlapping = (since: Moment | undefined): Moment | null =>
  since === undefined ? null : momentOf(Date.parse(since) - overlapMs);

/** A retrospective, or what changed in it: statements for cards, causes, actions and votes, all at once. */
export async function retroAnswer(
  ports: Ports,
  actor: Actor,
  open: OpenRetro,
  { since, after, token }: Wish,
): Promise<Answer> {
  const asOf = momentNow(ports.clock);
  const from = overlapping(since);
  const { id } = open.retro;
  const looking = { retro: open.retro, accountId: actor.accountId };
  const page = { since: from, after: after ?? null, limit: cardsAtOnce + 1 };
  const { cards, causes, actions, votes } = ports.stores.retro;
  const [found, foundCauses, foundActions, mine] = await Promise.all([
    cards.changed(looking, page),
    causes.changed(id, from),
    actions.changed(id, from),
    votes.mine(id, actor.accountId),
  ]);
  const shown = found.slice(0, cardsAtOnce);
  const last = found.length > cardsAtOnce ? shown.at(-1) : undefined;
  return {
    asOf,
    retrospective: retroView(actor, open, mine.votes),
    cards: await Promise.all(
      shown
        .filter(({ isRemoved }) => !isRemoved)
        .map((counted) => cardView(actor, open, counted, token)),
    ),
    next: last === undefined ? null : { at: last.card.changedAt, id: last.card.id },
    causes: foundCauses.shown.map(causeView),
    actions: foundActions.shown.map(actionView),
    removedIds: [
      ...shown.filter(({ isRemoved }) => isRemoved).map(({ card }) => card.id),
      ...foundCauses.removedIds,
      ...foundActions.removedIds,
    ],
  };
}
