import { measureRoom } from './health/measure';
import type { Ports } from './ports';
import { prepareSite } from './prepare';
import { learnAppPermissions } from './rights/learn-permissions';

/** Grants are trusted for minutes; those older than a day only take room. */
const grantsKeptMs = 86_400_000;

/** Migrations that an update brought, what Jira may have renamed, and what has to go. */
export async function tendSite(ports: Ports): Promise<void> {
  await prepareSite(ports);
  await learnAppPermissions(ports);
  await measureRoom(ports);
  await ports.stores.grants.forget(ports.clock() - grantsKeptMs);
}
