import type { Ports } from './ports';
import { prepareSite } from './prepare';

/** Grants are trusted for minutes; those older than a day only take room. */
const grantsKeptMs = 86_400_000;

/** Migrations that an update brought, and what has to go. */
export async function tendSite(ports: Ports): Promise<void> {
  await prepareSite(ports);
  await ports.stores.grants.forget(ports.clock() - grantsKeptMs);
}
