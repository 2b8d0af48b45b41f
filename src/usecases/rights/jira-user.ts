import type { Actor, Grant } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import type { Ports } from '../ports';
import { grantAtHome, grantsAt } from './grants';
import { requireBrowse, requireManage } from './require';

/** Anyone with access to Jira; refuses `no-access` otherwise. */
export async function requireJiraUser(ports: Ports, actor: Actor): Promise<Grant> {
  return requireBrowse(await grantAtHome(ports, actor, { kind: 'site' }));
}

/** The same for a screen whose own statement brought the viewer's grant at the site. */
export async function requireKnownJiraUser(
  ports: Ports,
  actor: Actor,
  known: Grant | null,
): Promise<Grant> {
  const site = placeOf({ kind: 'site' });
  const grants = await grantsAt(ports, actor, [site], [known]);
  return requireBrowse(grants.atPlace(site));
}

/** Somebody who manages the site; refuses `not-admin` otherwise. */
export async function requireSiteManager(
  ports: Ports,
  actor: Actor,
  known: Grant | null = null,
): Promise<void> {
  requireManage(
    known === null
      ? await grantAtHome(ports, actor, { kind: 'site' })
      : await requireKnownJiraUser(ports, actor, known),
  );
}
