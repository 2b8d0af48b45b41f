import { measureRoom } from './health/measure';
import { present } from './moment';
import type { Ports } from './ports';
import { prepareSite } from './prepare';
import { learnAppPermissions } from './rights/learn-permissions';
import { readEstimatesAgain } from './work/estimates-again';

/** Grants are trusted for minutes; those older than a day only take room. */
const grantsKeptMs = 86_400_000;

/** Migrations that an update brought, what Jira may have renamed, what a change of settings left undone, and what has to go. */
export async function tendSite(ports: Ports): Promise<void> {
  await prepareSite(ports);
  await learnAppPermissions(ports);
  await readEstimatesAgain(ports, (await present(ports)).settings);
  await measureRoom(ports);
  await ports.stores.grants.forget(ports.clock() - grantsKeptMs);
}
