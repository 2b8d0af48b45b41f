import type { JournalFactory, Product, ProductEvent, SiteClock } from '../forge/types';
import { createRest } from './rest/server';
import { openStore, type ConfluenceStore } from './store';
import { createWork, type ConfluenceWork } from './work';

export interface ConfluenceOptions {
  readonly clock: SiteClock;
  readonly journal: JournalFactory;
  readonly emit: (event: ProductEvent) => void;
  /** Whether an administrator connected the app with it. */
  readonly isConnected?: () => boolean;
}

/** Confluence Cloud, as much of it as the app and the pages around it need. */
export interface Confluence extends Product {
  readonly store: ConfluenceStore;
  readonly work: ConfluenceWork;
}

const notConnected = { code: 403, message: 'The app is not installed on this instance' };

export function createConfluence(options: ConfluenceOptions): Confluence {
  const { clock, journal, emit, isConnected = () => true } = options;
  const store = openStore(journal);
  const work = createWork({ store, clock, emit });
  const serve = createRest({ store, work });
  return {
    store,
    work,
    fetch: (request, caller) =>
      caller.scopes !== undefined && !isConnected()
        ? Promise.resolve(Response.json(notConnected, { status: 403 }))
        : serve(request, caller),
  };
}
