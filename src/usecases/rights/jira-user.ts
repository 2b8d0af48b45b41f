import type { Actor, Grant } from '../../domain/actor';
import type { Ports } from '../ports';
import { grantAtHome } from './grants';
import { requireBrowse, requireManage } from './require';

/** Anyone with access to Jira; refuses `no-access` otherwise. */
export async function requireJiraUser(ports: Ports, actor: Actor): Promise<Grant> {
  return requireBrowse(await grantAtHome(ports, actor, { kind: 'site' }));
}

/** A Jira administrator; refuses `not-admin` otherwise. */
export async function requireSiteAdmin(ports: Ports, actor: Actor): Promise<void> {
  requireManage(await grantAtHome(ports, actor, { kind: 'site' }));
}
