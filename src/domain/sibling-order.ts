import { Refused } from './refusal';

/** Something with a place among its siblings; null where nobody gave it one. */
export interface Placed {
  readonly position: number | null;
  readonly number: number;
}

/** Comparator of an order somebody made: what has no place yet comes last, by number. */
export function byPosition(a: Placed, b: Placed): number {
  const [one, other] = [a.position ?? Infinity, b.position ?? Infinity];
  return one === other ? a.number - b.number : one - other;
}

/** Refuses an order that names one twice (`malformed`) or one that is no sibling (`not-found`). */
export function checkSiblings(ids: readonly string[], siblings: readonly string[]): void {
  if (new Set(ids).size < ids.length) throw new Refused('malformed', { field: 'ids' });
  const known = new Set(siblings);
  const foreign = ids.findIndex((id) => !known.has(id));
  if (foreign >= 0) throw new Refused('not-found', { field: `ids.${String(foreign)}` });
}
