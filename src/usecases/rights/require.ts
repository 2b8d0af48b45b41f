import type { Actor, Grant } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { mayContribute, mayEditItem, type Item } from '../../domain/item-rights';
import { mayManage } from '../../domain/rights';
import type { GrantsOfItem } from '../../domain/visibility';

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
export function requireOwner(actor: Actor, item: Item, grants: GrantsOfItem): void {
  if (!mayEditItem(actor, item, grants)) throw new Refused('not-owner');
}

/** Refuses whoever neither owns the item, nor contributes to it, nor manages its home. */
export function requireContributor(actor: Actor, item: Item, grants: GrantsOfItem): void {
  if (!mayContribute(actor, item, grants)) throw new Refused('not-contributor');
}
