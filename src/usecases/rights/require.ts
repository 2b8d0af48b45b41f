import type { Actor, Grant } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { mayEditItem, mayManage } from '../../domain/rights';

/** Refuses `no-access` to whoever may not browse the place. */
export function requireBrowse(grant: Grant): Grant {
  if (!grant.browse) throw new Refused('no-access');
  return grant;
}

/** Refuses whoever does not manage the place. */
export function requireManage(grant: Grant): void {
  requireBrowse(grant);
  if (!mayManage(grant)) throw new Refused(grant.place === 'site' ? 'not-admin' : 'not-manager');
}

/** Refuses whoever neither owns the item nor manages its home. */
export function requireOwner(actor: Actor, ownerIds: readonly string[], grant: Grant): void {
  requireBrowse(grant);
  if (!mayEditItem(actor, ownerIds, grant)) throw new Refused('not-owner');
}
