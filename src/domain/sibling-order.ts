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

/** The order with one item a place earlier (-1) or later (1); the same order at either end. */
export function shifted(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return [...ids];
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}
