import type { OperationInput, OperationOutput } from '../../contract/operations';
import type { Actor } from '../../domain/actor';
import type { Moment } from '../../domain/calendar';
import { momentOf } from '../moment';
import type { Ports } from '../ports';
import type { OpenRetro } from './load';
import { actionView, causeView, cardView, retroView } from './views';

type Answer = OperationOutput<'retro.get'>;
type Wish = Pick<OperationInput<'retro.get'>, 'since' | 'after' | 'token'> & {
  /** Before anything was read: what is written from then on belongs to the next answer. */
  readonly asOf: Moment;
};

const cardsAtOnce = 500;

/** Instances differ by their clocks, and a write shows some time after the moment it carries. */
const overlapMs = 5_000;

const overlapping = (since: Moment | undefined): Moment | null =>
  since === undefined ? null : momentOf(Date.parse(since) - overlapMs);

/** A retrospective, or what changed in it: one statement for cards, one for causes and actions, none where nothing did. */
export async function retroAnswer(
  ports: Ports,
  actor: Actor,
  open: OpenRetro,
  { since, after, token, asOf }: Wish,
): Promise<Answer> {
  const from = overlapping(since);
  const retrospective = retroView(actor, open);
  if (from !== null && open.changedAt < from) return { ...nothingNew, asOf, retrospective };
  const { id } = open.retro;
  const looking = { retro: open.retro, accountId: actor.accountId };
  const page = { since: from, after: after ?? null, limit: cardsAtOnce + 1 };
  const stores = ports.stores.retro;
  const [found, { causes, actions }] = await Promise.all([
    stores.cards.changed(looking, page),
    stores.changedParts(id, from),
  ]);
  const shown = found.slice(0, cardsAtOnce);
  const last = found.length > cardsAtOnce ? shown.at(-1) : undefined;
  return {
    asOf,
    retrospective,
    cards: await Promise.all(
      shown
        .filter(({ isRemoved }) => !isRemoved)
        .map((counted) => cardView(actor, open, counted, token)),
    ),
    next: last === undefined ? null : { at: last.card.changedAt, id: last.card.id },
    causes: causes.shown.map(causeView),
    actions: actions.shown.map(actionView),
    removedIds: [
      ...shown.filter(({ isRemoved }) => isRemoved).map(({ card }) => card.id),
      ...causes.removedIds,
      ...actions.removedIds,
    ],
  };
}

const nothingNew = { cards: [], next: null, causes: [], actions: [], removedIds: [] };
