import { callResolver } from './call-resolver';
import type { Forge, ForgeOptions } from './forge-types';
import { createFaults } from './platform/faults';
import { appIdOf, environmentId } from './platform/installation';
import { Invoker } from './platform/invoker';
import { Ledger } from './platform/ledger';
import { openRates, platformLimits, type Limits } from './platform/limits';
import { findModule, functionUnder } from './platform/manifest';
import type { Manifest } from './platform/manifest';
import { createPlatform } from './platform/platform';
import { Queues } from './platform/queues';
import { Scheduler } from './platform/scheduler';
import { Schedules } from './platform/schedules';
import type { PlatformParts } from './platform/service';
import { Triggers } from './platform/triggers';
import type { RuntimeFacts } from './runtime/types';
import type { JournalFactory } from './types';

const installationId = '00000000-0000-4000-8000-0000000000f1';
const appVersion = '1.0.0';

function factsOf(manifest: Manifest, cloudId: string): RuntimeFacts {
  return {
    appId: appIdOf(manifest),
    appVersion,
    environmentId,
    environmentType: 'DEVELOPMENT',
    installationId,
    cloudId,
    scopes: manifest.permissions.scopes,
  };
}

function partsOf(options: ForgeOptions, opened: (() => Promise<void>)[]): PlatformParts {
  const { clock } = options;
  const journal: JournalFactory = <T>(name: string) => {
    const one = options.journal<T>(name);
    opened.push(() => one.flush());
    return one;
  };
  const limits = { ...platformLimits, ...options.limits };
  return {
    clock,
    journal,
    limits,
    faults: options.faults ?? createFaults(),
    ledger: new Ledger(clock),
  };
}

async function withoutRates(limits: Limits, work: () => Promise<void>): Promise<void> {
  const known = { ...limits };
  Object.assign(limits, openRates);
  try {
    await work();
  } finally {
    Object.assign(limits, known);
  }
}

/** Connects the app's runner to everything it may reach. */
function connect(options: ForgeOptions, facts: RuntimeFacts, parts: PlatformParts, queues: Queues) {
  const { runner, pool, jira, confluence, clock } = options;
  const fetch = createPlatform({
    parts,
    pool,
    scopes: facts.scopes,
    products: { jira, ...(confluence ? { confluence } : {}) },
    stargate: (path, body, invocation) => Promise.resolve(queues.answer(path, body, invocation)),
  });
  const log = (id: string | undefined, level: string, text: string) =>
    parts.ledger.log(id, { level, text });
  runner.connect({ facts, fetch, clock, log });
}

function installedEvent(facts: RuntimeFacts, accountId: string) {
  return {
    eventType: 'avi:forge:installed:app',
    id: facts.installationId,
    installerAccountId: accountId,
    app: { id: facts.appId, version: facts.appVersion },
    environment: { id: facts.environmentId },
  };
}

/** Runs the function that a module of the manifest names under `label`. */
const moduleFunctions =
  (manifest: Manifest, invoker: Invoker) =>
  async (
    label: 'dynamicProperties' | 'adfExport',
    moduleKey: string,
    payload: unknown,
    accountId?: string,
  ): Promise<unknown> => {
    const module = findModule(manifest, moduleKey)?.module;
    const functionKey = module && functionUnder(module, label);
    if (functionKey === undefined) throw new Error(`'${moduleKey}' has no ${label}`);
    const user = accountId === undefined ? {} : { accountId };
    return invoker.call({ kind: 'function', functionKey, moduleKey, label, payload, ...user });
  };

/** Atlassian's platform around one installation of the app: the real SDKs call it, the site calls the app through it. */
export function createForge(options: ForgeOptions): Forge {
  const { manifest, runner, cloudId, clock } = options;
  const facts = factsOf(manifest, cloudId);
  const flushes: (() => Promise<void>)[] = [];
  const parts = partsOf(options, flushes);
  const invoker = new Invoker(manifest, runner, facts, parts);
  const queues = new Queues(manifest, invoker, parts);
  const triggers = new Triggers(manifest, invoker, parts);
  const schedules = new Schedules(manifest, invoker, parts, cloudId);
  connect(options, facts, parts, queues);
  const sources = [triggers.worker, queues.worker];
  const auto = options.auto ?? false;
  const ofModule = moduleFunctions(manifest, invoker);
  const scheduler = new Scheduler({ sources, schedules, invoker, clock, auto });

  return {
    invoke: (request) => callResolver({ manifest, invoker, facts, parts }, request),
    fire: (event) => triggers.fire(event),
    install: (accountId) => triggers.fire(installedEvent(facts, accountId)),
    runSchedule: (moduleKey) => schedules.runNow(moduleKey),
    dynamicProperties: (...call) => ofModule('dynamicProperties', ...call),
    adfExport: (...call) => ofModule('adfExport', ...call),
    settle: () => scheduler.settle(),
    settleAll: () => scheduler.settleAll(),
    withoutRates: (work) => withoutRates(parts.limits, work),
    ledger: parts.ledger,
    faults: parts.faults,
    reportNotModelled: (what) => parts.ledger.reject(what),
    close: async () => {
      await scheduler.close();
      await Promise.all(flushes.map((flush) => flush()));
      await runner.stop();
    },
  };
}
