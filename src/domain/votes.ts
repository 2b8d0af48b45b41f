import { Refused } from './refusal';

/** A vote of one person: each has the slots 1 to so many. */
export interface Vote {
  readonly slot: number;
  readonly cardId: string;
  /** Its card is gone, so that it counts for nothing. */
  readonly isLost: boolean;
}

/** Which slots to free, and which to lay on the card. */
export interface VoteChanges {
  readonly free: readonly number[];
  readonly take: readonly number[];
}

/** How many votes somebody has left. */
export const votesLeft = (mine: readonly Vote[], votesEach: number): number =>
  votesEach - mine.filter(({ slot, isLost }) => slot <= votesEach && !isLost).length;

/**
 * What it takes that exactly so many of one's votes lie on a card; nothing once they do. Always the
 * lowest free slots are taken: two browsers of one person that lay votes at once want the same ones,
 * and only one gets them. Refuses `too-many-votes`.
 */
export function voteChanges(
  mine: readonly Vote[],
  wish: { readonly cardId: string; readonly count: number },
  votesEach: number,
): VoteChanges {
  const held = mine.filter(({ slot, isLost }) => slot <= votesEach && !isLost);
  const here = held.filter(({ cardId }) => cardId === wish.cardId).map(({ slot }) => slot);
  const over = here.toSorted((a, b) => a - b).slice(wish.count);
  const missing = wish.count - here.length;
  if (missing <= 0) return { free: over, take: [] };
  const taken = new Set(held.map(({ slot }) => slot));
  const slots = Array.from({ length: votesEach }, (_, index) => index + 1);
  const take = slots.filter((slot) => !taken.has(slot)).slice(0, missing);
  if (take.length < missing) {
    throw new Refused('too-many-votes', { field: 'count', values: { max: votesEach } });
  }
  const lost = mine.filter(({ isLost }) => isLost).map(({ slot }) => slot);
  return { free: lost.filter((slot) => take.includes(slot)), take };
}
