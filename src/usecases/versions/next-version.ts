import type { Actor } from '../../domain/actor';
import type { Versioned } from '../../domain/versioned';
import { momentNow } from '../moment';
import type { Ports } from '../ports';

/** The head of a first version. */
export function firstVersion(
  ports: Ports,
  actor: Actor,
  id: string | undefined,
  reason: string | null = null,
): Versioned {
  const at = momentNow(ports.clock);
  return { id: id ?? ports.ids.next(), version: 1, at, by: actor.accountId, reason };
}

/** The content of `current` as the version after the one the editor saw. */
export function nextVersion<T extends Versioned>(
  ports: Ports,
  actor: Actor,
  current: T,
  seen: number,
  reason?: string,
): T {
  const at = momentNow(ports.clock);
  return { ...current, version: seen + 1, at, by: actor.accountId, reason: reason ?? null };
}
