import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';

/** Who asks, as the platform says; refuses `no-access` to nobody in particular. */
export function actorOf(accountId: string | null | undefined, licensed: boolean): Actor {
  if (!accountId) throw new Refused('no-access');
  return { accountId, readsOnly: !licensed };
}
