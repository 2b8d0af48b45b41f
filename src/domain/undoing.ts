import type { Moment } from './calendar';
import { Refused } from './refusal';
import type { Stage, Versioned } from './versioned';

interface Staged {
  readonly stage?: Stage;
}

/** Refuses to take publishing back, `publishing-stays`: others may rest on it. */
export function checkUndo(seen: Staged, before: Staged): void {
  if (before.stage !== seen.stage) throw new Refused('publishing-stays');
}

/**
 * What undoing makes of an item: the content of the version before, under the head of the next
 * one. The first version has none before it and goes out of sight.
 */
export function undone<T extends Versioned & { readonly archivedAt: Moment | null }>(
  next: T,
  before: T | null,
): T {
  if (before === null) return { ...next, archivedAt: next.archivedAt ?? next.at };
  const { id, version, at, by, reason } = next;
  return { ...before, id, version, at, by, reason };
}
