import type { Actor } from '../../domain/actor';
import { Refused } from '../../domain/refusal';

/** Who asks, as the platform says; refuses `no-access` to nobody in particular. */
export function actorOf(accountId: string | null | undefined, licensed: boolean): Actor {
  if (!accountId) throw new Refused('no-access');
  return { accountId, readsOnly: !licensed };
}

/** Whoever is not logged in: every right is refused, and nothing is ever written for them. */
const nobody: Actor = { accountId: '', readsOnly: true };

/** Somebody, or nobody in particular. */
export const actorOrNobody = (accountId: string | undefined, licensed = true): Actor =>
  accountId ? actorOf(accountId, licensed) : nobody;

/** What is there stays readable without a licence; a write is refused as `unlicensed`. */
export function requireLicense({ readsOnly }: Actor): void {
  if (readsOnly === true) throw new Refused('unlicensed');
}
