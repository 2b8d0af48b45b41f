import { isArchived, type Archivable } from '../../domain/archiving';
import { checkReason } from '../../domain/version';
import type { Stage, Versioned } from '../../domain/versioned';
import type { Actor } from '../../domain/actor';
import type { Ports } from '../ports';
import { nextVersion } from './next-version';
import { saveVersion, type Versions } from './versions';

interface Wish {
  readonly version: number;
  readonly reason?: string | undefined;
}

/** An item with its stage as it stands, closed included. */
export interface Put<T extends Versioned & Archivable> {
  readonly current: T;
  readonly stage: Stage;
  readonly versions: Versions<T>;
}

/** Puts an item out of sight (`archived`) or back; also once it is closed. A repeat changes nothing. */
export async function saveArchived<T extends Versioned & Archivable>(
  ports: Ports,
  actor: Actor,
  { current, stage, versions }: Put<T>,
  wish: Wish,
  archived: boolean,
): Promise<T> {
  if (current.version === wish.version && isArchived(current) !== archived) {
    checkReason(stage, wish.reason);
  }
  // Closed is a record beside the versions, so what was stored is taken on, not what it came to.
  const stored = (await versions.version(current.version)) ?? current;
  const next = nextVersion(ports, actor, stored, wish.version, wish.reason);
  const archivedAt = archived ? (stored.archivedAt ?? next.at) : null;
  return saveVersion(versions, wish.version, stored, { ...next, archivedAt });
}
