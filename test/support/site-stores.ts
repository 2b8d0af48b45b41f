import { createStores } from '../../src/storage/create-stores';
import type { Stores } from '../../src/storage/stores';
import { openAppScope } from './app-scope';
import type { AppSite } from './app-site';

export interface SiteStores {
  /** Runs one call of a store of the site, behind the app's back. */
  ask<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}

export async function storesOf({ schema, clock }: AppSite): Promise<SiteStores> {
  const scope = await openAppScope({ schema, clock });
  const stores = createStores();
  return { ask: (work) => scope.run(() => work(stores)) };
}
