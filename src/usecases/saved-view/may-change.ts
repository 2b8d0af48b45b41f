import type { Actor, Grant } from '../../domain/actor';
import { Refused } from '../../domain/refusal';
import { mayManage } from '../../domain/rights';
import type { SavedView } from '../../domain/saved-view';
import type { Ports } from '../ports';
import { grantAtHome } from '../rights/grants';
import { requireBrowse } from '../rights/require';

/** Whoever saved the view, and whoever manages its place. */
export const mayChangeView = (actor: Actor, view: SavedView, grant: Grant): boolean =>
  actor.readsOnly !== true && (view.ownerId === actor.accountId || mayManage(grant));

/** Refuses `no-access` or `not-view-owner` to everybody else. */
export async function requireChangeView(
  ports: Ports,
  actor: Actor,
  view: SavedView,
): Promise<void> {
  const grant = requireBrowse(await grantAtHome(ports, actor, view.home));
  if (!mayChangeView(actor, view, grant)) throw new Refused('not-view-owner');
}
