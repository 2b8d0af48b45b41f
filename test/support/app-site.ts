import path from 'node:path';
import { createForge } from '../../dev/forge/forge';
import type { Forge } from '../../dev/forge/forge-types';
import { createSiteClock } from '../../dev/forge/platform/clock';
import { memoryJournals } from '../../dev/forge/platform/journal';
import type { InvocationRecord } from '../../dev/forge/platform/ledger-types';
import { openRates } from '../../dev/forge/platform/limits';
import type { Limits } from '../../dev/forge/platform/limits';
import { readManifest } from '../../dev/forge/platform/manifest';
import { installRuntime } from '../../dev/forge/runtime/install';
import { inProcessRunner } from '../../dev/forge/sandbox/in-process';
import type { Product, ProductEvent, SiteClock } from '../../dev/forge/types';
import { createJira, type Jira } from '../../dev/jira/jira';
import { people } from '../../dev/jira/people';
import { appPermissions } from '../../dev/site/app-permissions';
import { readTranslations } from '../../dev/site/translations';
import type {
  Answer,
  OperationName,
  OperationOutput,
  OperationRequest,
} from '../../src/contract/operations';
import * as app from '../../src/index';
import { freshSchema, type TestSchema } from './database';

installRuntime();
// A whole app on a busy machine takes its time.
jest.setTimeout(30_000);

export type Person = keyof typeof people | 'anonymous';

export interface AppSite {
  readonly forge: Forge;
  readonly jira: Jira;
  readonly clock: SiteClock;
  readonly schema: TestSchema;
  /** What the operation answers this person, refusals included. */
  ask<N extends OperationName>(
    person: Person,
    name: N,
    input: OperationRequest<N>,
    locale?: string,
  ): Promise<Answer<OperationOutput<N>>>;
  /** What the operation gives this person; throws the refusal. */
  call<N extends OperationName>(
    person: Person,
    name: N,
    input: OperationRequest<N>,
  ): Promise<OperationOutput<N>>;
  /** What the last invocation asked of the platform. */
  last(): InvocationRecord;
  close(): Promise<void>;
}

export interface AppSiteOptions {
  /** Default: 2026-11-23, nine in the morning; it stands still unless it is set. */
  readonly startAt?: string;
  readonly limits?: Partial<Limits>;
  /** What becomes of Jira's events; by default they reach the app at once. */
  readonly deliver?: (event: ProductEvent, forge: Forge) => void;
  /** Stands between the app and Jira. */
  readonly product?: (jira: Jira) => Product;
  /** Confluence beside Jira; without it the site has none. */
  readonly confluence?: Product;
  /** Without it the installation event has been handled. */
  readonly fresh?: boolean;
}

const manifestFile = path.join(__dirname, '../../manifest.yml');

/** The whole app on a site of its own: real SDKs, a fresh schema, a Jira that is empty but for its people. */
export async function openAppSite(options: AppSiteOptions = {}): Promise<AppSite> {
  const schema = await freshSchema();
  const startAt = Date.parse(options.startAt ?? '2026-11-23T09:00:00Z');
  const clock = createSiteClock({ startAt, frozen: true });
  const journal = memoryJournals();
  const deliver = options.deliver ?? ((event: ProductEvent, to: Forge) => to.fire(event));
  const emit = (event: ProductEvent): void => deliver(event, forge);
  const manifest = readManifest(manifestFile);
  const translations = readTranslations(manifest, path.dirname(manifestFile));
  const jira = createJira({
    ...{ clock, journal, emit },
    appPermissions: appPermissions(manifest, translations),
    searchLagMs: () => forge.faults.get().searchLagSeconds * 1_000,
  });
  const forge = createForge({
    manifest,
    runner: inProcessRunner({ index: app }),
    pool: schema.pool,
    jira: options.product?.(jira) ?? jira,
    ...(options.confluence ? { confluence: options.confluence } : {}),
    clock,
    journal,
    limits: { ...openRates, ...options.limits },
    siteUrl: 'https://plumb.example',
    cloudId: '11111111-2222-4333-8444-555555555555',
  });
  if (options.fresh !== true) await installed(forge);
  return site({ forge, jira, clock, schema });
}

async function installed(forge: Forge): Promise<void> {
  forge.install(people.admin.accountId);
  await forge.settle();
}

function site(parts: Pick<AppSite, 'forge' | 'jira' | 'clock' | 'schema'>): AppSite {
  const { forge, schema } = parts;
  const ask: AppSite['ask'] = async (person, name, input, locale) => {
    const answer = await forge.invoke({
      functionKey: name,
      moduleKey: 'okr-panel',
      payload: { input, ...(locale === undefined ? {} : { locale }) },
      ...(person === 'anonymous' ? {} : { accountId: people[person].accountId }),
    });
    return answer as Answer<never>;
  };
  return {
    ...parts,
    ask,
    call: async (person, name, input) => {
      const answer = await ask(person, name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.refusal)}`);
      return answer.data;
    },
    last: () => {
      const record = forge.ledger.invocations().at(-1);
      if (!record) throw new Error('Nothing ran yet');
      return record;
    },
    close: async () => {
      await forge.close();
      await schema.drop();
    },
  };
}
