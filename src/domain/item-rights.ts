import type { Actor } from './actor';
import { mayManage } from './rights';
import { maySee, type GrantsOfItem, type Shown } from './visibility';

/** An objective, and the key result in question where it is about one. */
export interface Item {
  readonly objective: Shown;
  /** Who owns the key result itself. */
  readonly keyResultOwnerId?: string;
}

/** Whether somebody may change an item: who sees it and owns it or its objective, or manages its home. */
export function mayEditItem(actor: Actor, item: Item, grants: GrantsOfItem): boolean {
  return mayWrite(actor, item, grants, [item.objective.ownerId]);
}

/** Whether somebody may report on a key result, by check-ins and values: its contributors too. */
export function mayContribute(actor: Actor, item: Item, grants: GrantsOfItem): boolean {
  const { ownerId, contributorIds } = item.objective;
  return mayWrite(actor, item, grants, [ownerId, ...contributorIds]);
}

function mayWrite(
  actor: Actor,
  { objective, keyResultOwnerId }: Item,
  grants: GrantsOfItem,
  accountIds: readonly string[],
): boolean {
  if (actor.readsOnly === true || !maySee(actor, objective, grants)) return false;
  const isTheirs = [...accountIds, keyResultOwnerId].includes(actor.accountId);
  return isTheirs || mayManage(grants.home);
}
