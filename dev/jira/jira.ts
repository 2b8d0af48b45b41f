import type { JournalFactory, Product, ProductEvent, SiteClock } from '../forge/types';
import { installBaseConfig } from './config/base-config';
import { createSetup, type JiraSetup } from './config/setup';
import { openReplay, type Replay } from './history/replay';
import { createSearchLag } from './jql/search-lag';
import type { AppPermission } from './permissions/app-permissions';
import { scopes } from './rest/scopes';
import { createRest } from './rest/server';
import { openStore, type JiraStore } from './store/store';
import { createWork } from './work/create-work';
import type { JiraWork } from './work/work';

export interface JiraOptions {
  readonly clock: SiteClock;
  readonly journal: JournalFactory;
  readonly emit: (event: ProductEvent) => void;
  /** For so many milliseconds of the site's clock JQL search sees an issue as it was before a change. */
  readonly searchLagMs?: () => number;
  /** What the app's manifest adds to Jira's permissions. */
  readonly appPermissions?: readonly AppPermission[];
}

/** Jira Cloud, as much of it as the app and the pages around it need. */
export interface Jira extends Product {
  readonly store: JiraStore;
  readonly setup: JiraSetup;
  readonly work: JiraWork;
  /** What a loaded history still holds; see `loadHistory`. */
  readonly replay: Replay;
  /** Moves the site's clock there, stopping at every moment at which a loaded history has something to tell. */
  advanceTo(epochMs: number): void;
  /** The classic OAuth scopes of an operation, e.g. `GET /rest/api/3/myself`; undefined when it is not modelled. */
  scopesOf(operation: string): readonly string[] | undefined;
}

export function createJira(options: JiraOptions): Jira {
  const { clock, journal, emit, searchLagMs, appPermissions } = options;
  const store = openStore(journal, appPermissions);
  installBaseConfig(store);
  const now = () => clock.now();
  const lag = createSearchLag(now, searchLagMs ?? (() => 0));
  const work = createWork({ store, clock, emit, lag });
  const setup = createSetup(store, work);
  const replay = openReplay({ journal, store, work, clock });
  const rest = createRest({ store, work, now, lag });
  clock.onJump(() => {
    replay.catchUp();
  });
  return {
    store,
    setup,
    work,
    replay,
    advanceTo: replay.advanceTo,
    scopesOf: (operation) => scopes[operation]?.classic.split(' ').filter((scope) => scope !== ''),
    fetch(request, caller) {
      replay.catchUp();
      return rest.serve(request, caller);
    },
    pointsOf: rest.pointsOf,
  };
}
