import type { Confluence } from '../confluence/confluence';
import type { Jira } from '../jira/jira';
import type { Meter } from '../meter/meter';
import type { Stores } from '../storage/stores';
import type { Wording } from './wording';

/** Epoch milliseconds. */
export type Clock = () => number;

export interface Ids {
  /** A new ULID. */
  next(): string;
}

/** Asks for a drain soon; one push serves any number of marks. */
export interface DrainQueue {
  push(): Promise<void>;
}

/** Everything a use case may touch, handed in by the composition root. */
export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly jira: Jira;
  readonly confluence: Confluence;
  readonly stores: Stores;
  readonly drainQueue: DrainQueue;
  readonly meter: Meter;
  readonly wording: Wording;
}
