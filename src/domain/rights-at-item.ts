import type { Actor, Grant } from './actor';
import type { Objective } from './objective';
import { mayBrowse } from './rights';

/** What decides who may see an objective with its key results. */
export type Seeable = Pick<Objective, 'home' | 'visibility' | 'ownerId' | 'contributorIds'>;

/** Whether somebody may see an item, by their grants at its home and at the site. */
export function maySee(
  { accountId }: Actor,
  item: Seeable,
  at: { readonly home: Grant | null; readonly site: Grant | null },
): boolean {
  const { visibility } = item;
  if (visibility.kind === 'site') return mayBrowse(at.site) || mayBrowse(at.home);
  if (!mayBrowse(at.home)) return false;
  if (visibility.kind === 'home') return true;
  return [item.ownerId, ...item.contributorIds, ...visibility.accountIds].includes(accountId);
}
