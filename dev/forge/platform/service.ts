import type { Invocation } from '../types';
import type { Faults } from './faults-types';
import type { Ledger } from './ledger';
import type { Limits } from './limits';
import type { JournalFactory, SiteClock } from '../types';

/** What every service of the platform works with. */
export interface PlatformParts {
  readonly clock: SiteClock;
  readonly faults: Faults;
  readonly ledger: Ledger;
  readonly limits: Limits;
  readonly journal: JournalFactory;
}

/** One service behind `__forge_fetch__`: KVS, SQL, queues. `body` is the raw request text. */
export type Service = (path: string, body: string, invocation: Invocation) => Promise<Response>;
