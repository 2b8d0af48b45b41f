import { installRuntime } from '../../dev/forge/runtime/install';
import { runInvocation } from '../../dev/forge/runtime/scope';
import { createSiteClock } from '../../dev/forge/platform/clock';
import { createFaults } from '../../dev/forge/platform/faults';
import type { Faults } from '../../dev/forge/platform/faults-types';
import { memoryJournals } from '../../dev/forge/platform/journal';
import { Ledger } from '../../dev/forge/platform/ledger';
import { openRates, platformLimits } from '../../dev/forge/platform/limits';
import type { Limits } from '../../dev/forge/platform/limits';
import { createPlatform } from '../../dev/forge/platform/platform';
import type { Product, SiteClock } from '../../dev/forge/types';
import { freshSchema } from './database';
import type { TestSchema } from './database';

installRuntime();

export interface AppScope {
  /** Runs `work` as the app runs its own code: @forge/sql, kvs and requestJira answer. */
  run<T>(work: () => Promise<T>): Promise<T>;
  readonly schema: TestSchema;
  readonly clock: SiteClock;
  readonly ledger: Ledger;
  readonly faults: Faults;
  close(): Promise<void>;
}

export interface AppScopeOptions {
  readonly limits?: Partial<Limits>;
  readonly clock?: SiteClock;
  readonly accountId?: string;
  readonly jira?: Product;
  /** Tables of somebody else, who drops them; by default its own. */
  readonly schema?: TestSchema;
}

const scopes = ['storage:app', 'read:jira-work', 'write:jira-work', 'read:jira-user'];

const facts = {
  appId: 'test-app',
  appVersion: '1.0.0',
  environmentId: 'test-environment',
  environmentType: 'DEVELOPMENT',
  installationId: 'test-installation',
  cloudId: 'test-cloud',
  scopes,
};

/** The platform around a fresh schema, for tests of what talks to it: stores, migrations, Jira calls. */
export async function openAppScope(options: AppScopeOptions = {}): Promise<AppScope> {
  const schema = options.schema ?? (await freshSchema());
  const clock = options.clock ?? createSiteClock();
  const ledger = new Ledger(clock);
  const faults = createFaults();
  const limits = { ...platformLimits, ...openRates, ...options.limits };
  const parts = { clock, ledger, faults, limits, journal: memoryJournals() };
  const products = options.jira ? { jira: options.jira } : {};
  const stargate = () => Promise.resolve(undefined);
  const fetch = createPlatform({ parts, pool: schema.pool, scopes, products, stargate });
  const user = options.accountId === undefined ? {} : { accountId: options.accountId };
  const now = () => clock.now();
  let runs = 0;

  const run = async <T>(work: () => Promise<T>): Promise<T> => {
    const id = `run-${String(++runs)}`;
    const function_ = { functionKey: 'test', moduleKey: 'test', label: 'test' };
    const invocation = { id, kind: 'function' as const, ...function_, ...user };
    ledger.begin(invocation);
    try {
      return await runInvocation({ invocation, facts, fetch, now, deadline: Infinity }, work);
    } finally {
      ledger.end(id, 0);
    }
  };
  return {
    run,
    schema,
    clock,
    ledger,
    faults,
    close: () => (options.schema ? Promise.resolve() : schema.drop()),
  };
}
