import { Refused } from '../../domain/refusal';
import { changedFields, staleEdit } from '../../domain/version';
import type { Versioned } from '../../domain/versioned';
import type { Saved } from '../../storage/stores';

/** The versions of one stored item. */
export interface Versions<T extends Versioned> {
  /** What counts as content, as the contract names it. */
  readonly fields: readonly (keyof T & string)[];
  insert(next: T): Promise<Saved>;
  current(): Promise<T | null>;
  version(version: number): Promise<T | null>;
}

/** Refuses `stale`, with who changed which fields, when the editor saw another version than this. */
export async function requireSeen<T extends Versioned>(
  versions: Versions<T>,
  seen: number,
  current: T,
): Promise<void> {
  if (current.version !== seen) throw await stale(versions, seen, current);
}

/**
 * Inserts the version after the one seen, and answers it. The same content again is no new
 * version: a repeat of an edit ends as the edit did. Refuses `stale` when somebody else was faster.
 */
export async function saveVersion<T extends Versioned>(
  versions: Versions<T>,
  seen: number,
  current: T,
  next: T,
): Promise<T> {
  if (isRepeat(versions, seen, current, next)) return current;
  await requireSeen(versions, seen, current);
  if (isSame(versions, current, next)) return current;
  if ((await versions.insert(next)) === 'saved') return next;
  const winner = (await versions.current()) ?? current;
  if (isRepeat(versions, seen, winner, next)) return winner;
  throw await stale(versions, seen, winner);
}

const isSame = <T extends Versioned>({ fields }: Versions<T>, one: T, other: T): boolean =>
  changedFields(one, other, fields).length === 0;

const isRepeat = <T extends Versioned>(
  versions: Versions<T>,
  seen: number,
  stored: T,
  next: T,
): boolean =>
  stored.version === seen + 1 && stored.by === next.by && isSame(versions, stored, next);

async function stale<T extends Versioned>(
  versions: Versions<T>,
  seen: number,
  current: T,
): Promise<Refused> {
  const before = (await versions.version(seen)) ?? current;
  return new Refused('stale', { stale: staleEdit(before, current, versions.fields) });
}
