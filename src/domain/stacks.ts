import { Refused } from './refusal';

/** A card and the one it was put onto. */
export interface Laid {
  readonly id: string;
  readonly leadId: string | null;
}

/** Cards that now lie on another one, or on none. */
export interface Move {
  readonly ids: readonly string[];
  readonly leadId: string | null;
}

type LeadOf = ReadonlyMap<string, string | null>;

const leadsOf = (cards: readonly Laid[]): LeadOf =>
  new Map(cards.map(({ id, leadId }) => [id, leadId]));

/**
 * The top card of the stack that a card lies in, itself where it lies alone or what it lay on is
 * gone. Two who stack two cards onto each other at once close a circle: its first id is the top.
 */
function topOf(id: string, leadOf: LeadOf): string {
  const visited: string[] = [];
  let at = id;
  while (!visited.includes(at)) {
    visited.push(at);
    const lead = leadOf.get(at) ?? null;
    if (lead === null || !leadOf.has(lead)) return at;
    at = lead;
  }
  const circle = visited.slice(visited.indexOf(at));
  return circle.reduce((first, each) => (each < first ? each : first));
}

/** Stacks in the order of their top cards, each with its top card first. */
export function stacksOf<T extends Laid>(cards: readonly T[]): T[][] {
  const leadOf = leadsOf(cards);
  const tops = cards.filter(({ id }) => topOf(id, leadOf) === id);
  const stacks = new Map(tops.map((top) => [top.id, [top]]));
  for (const card of cards) {
    const top = topOf(card.id, leadOf);
    if (top !== card.id) stacks.get(top)?.push(card);
  }
  return [...stacks.values()];
}

/** Everything in the stack of a card, the card included. */
const stackWith = (id: string, leadOf: LeadOf): string[] => {
  const top = topOf(id, leadOf);
  return [...leadOf.keys()].filter((each) => topOf(each, leadOf) === top);
};

/**
 * Puts a card onto another: whatever lies under it comes along, and all of it lies on the top card
 * of the other's stack, so that no stack is deeper than one. Refuses `stacked-on-itself`.
 */
export function stackOnto(cards: readonly Laid[], id: string, onto: string): Move {
  if (id === onto) throw new Refused('stacked-on-itself', { field: 'onto' });
  const leadOf = leadsOf(cards);
  const top = topOf(onto, leadOf);
  const isTop = topOf(id, leadOf) === id;
  const moved = isTop ? stackWith(id, leadOf) : [id];
  return { ids: moved.filter((each) => each !== top), leadId: top };
}

/** Takes a card out of its stack; when it was the top one, the rest lies on the next. */
export function unstack(cards: readonly Laid[], id: string): Move[] {
  const leadOf = leadsOf(cards);
  const others = stackWith(id, leadOf).filter((each) => each !== id);
  const alone: Move = { ids: [id], leadId: null };
  const [next, ...rest] = others;
  if (next === undefined || topOf(id, leadOf) !== id) return [alone];
  const top: Move = { ids: [id, next], leadId: null };
  return rest.length === 0 ? [top] : [top, { ids: rest, leadId: next }];
}
