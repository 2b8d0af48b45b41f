import { Refused } from '../../domain/refusal';
import { changedFields, staleEdit } from '../../domain/version';
import type { Versioned } from '../../domain/versioned';
import type { Saved } from '../../storage/stores';

/** One edit: what the editor saw, what is there, what is wanted. */
export interface Edit<T extends Versioned> {
  /** The version the editor had in front of them. */
  readonly seen: number;
  readonly current: T;
  /** The wanted content; its version, moment and author are those of the edit. */
  readonly next: T;
  /** What counts as content. */
  readonly fields: readonly (keyof T & string)[];
  insert(next: T): Promise<Saved>;
  reload(): Promise<T | null>;
  version(version: number): Promise<T | null>;
}

/**
 * Inserts the next version and answers it. The same content again is no new version: a repeat of
 * an edit ends as the edit did. Refuses `stale`, with who changed which fields since, when
 * somebody else was faster.
 */
export async function saveVersion<T extends Versioned>(edit: Edit<T>): Promise<T> {
  const { current, next, fields } = edit;
  if (isRepeat(edit, current)) return current;
  if (current.version !== edit.seen) throw await stale(edit, current);
  if (changedFields(current, next, fields).length === 0) return current;
  if ((await edit.insert(next)) === 'saved') return next;
  const winner = (await edit.reload()) ?? current;
  if (isRepeat(edit, winner)) return winner;
  throw await stale(edit, winner);
}

function isRepeat<T extends Versioned>({ seen, next, fields }: Edit<T>, stored: T): boolean {
  return (
    stored.version === seen + 1 &&
    stored.by === next.by &&
    changedFields(stored, next, fields).length === 0
  );
}

async function stale<T extends Versioned>(edit: Edit<T>, current: T): Promise<Refused> {
  const seen = (await edit.version(edit.seen)) ?? current;
  return new Refused('stale', { stale: staleEdit(seen, current, edit.fields) });
}
