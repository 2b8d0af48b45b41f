import { measureRoom } from './health/measure';
import { present } from './moment';
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
  await keepFigures(ports);
  await ports.stores.grants.forget(ports.clock() - grantsKeptMs);
}

/** Key results whose figures are kept in one hour. */
const keptAnHour = 2000;

async function keepFigures(ports: Ports): Promise<void> {
  const { today, zoneMinutes, asOf } = await present(ports);
  const limit = keptAnHour;
  await ports.stores.work.keepFigures({ today, zoneMinutes, at: asOf, limit });
}
