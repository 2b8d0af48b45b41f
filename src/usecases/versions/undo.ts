import type { Actor } from '../../domain/actor';
import type { Archivable } from '../../domain/archiving';
import { checkUndo, undone } from '../../domain/undoing';
import { changedFields, checkOpen } from '../../domain/version';
import type { Stage, Versioned } from '../../domain/versioned';
import type { Ports } from '../ports';
import type { Put } from './archived';
import { nextVersion } from './next-version';
import { requireSeen, saveVersion } from './versions';

interface Undoing<T extends Versioned & Archivable> extends Put<T> {
  /** Refuses to go back to where the item lay before, once something moved it. */
  readonly checkPlace: (before: T, seen: T) => Promise<void>;
}

/** Saves the content before the version seen as the next one. A repeat ends as the first did. */
export async function saveUndo<T extends Versioned & Archivable & { readonly stage?: Stage }>(
  ports: Ports,
  actor: Actor,
  { current, stage, versions, checkPlace }: Undoing<T>,
  version: number,
): Promise<T> {
  const seen = await versions.version(version);
  if (seen === null) await requireSeen(versions, version, current);
  const stored = (await versions.version(current.version)) ?? current;
  const before = version === 1 ? null : await versions.version(version - 1);
  if (seen !== null && before !== null && current.version === version) {
    checkUndo(seen, before);
    const changed = changedFields(seen, before, versions.fields);
    if (changed.some((field) => field !== 'archivedAt')) checkOpen(stage);
    await checkPlace(before, seen);
  }
  const next = nextVersion(ports, actor, stored, version);
  return saveVersion(versions, version, stored, undone(next, before));
}
