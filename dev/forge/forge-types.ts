import type { Pool } from 'mysql2/promise';
import type { AppRunner } from './sandbox/types';
import type { Faults } from './platform/faults-types';
import type { LedgerView } from './platform/ledger-types';
import type { Limits } from './platform/limits';
import type { Manifest } from './platform/manifest';
import type { JournalFactory, Product, ProductEvent, SiteClock } from './types';

export interface ForgeOptions {
  readonly manifest: Manifest;
  readonly runner: AppRunner;
  /** The pool of the installation's schema (`DatabaseServer.connect`). */
  readonly pool: Pool;
  readonly jira: Product;
  readonly confluence?: Product;
  readonly clock: SiteClock;
  readonly journal: JournalFactory;
  readonly faults?: Faults;
  readonly limits?: Partial<Limits>;
  readonly siteUrl: string;
  readonly cloudId: string;
  /** Schedules and delayed queue events run by themselves when the clock passes them. Off: only by `settle`. */
  readonly auto?: boolean;
}

/** A call from a page: what the bridge's `invoke` sends, with what the host knows. */
export interface InvokeRequest {
  /** The resolver's own function name, e.g. `keyResult.get`. */
  readonly functionKey: string;
  readonly payload?: unknown;
  /** Absent for an anonymous viewer. */
  readonly accountId?: string;
  readonly moduleKey: string;
  /** `extension` of the module's context, e.g. `{type, issue: {id, key, type}, project: {...}}`. */
  readonly extension?: Readonly<Record<string, unknown>>;
  readonly locale?: string;
  readonly timezone?: string;
  readonly localId?: string;
}

export interface Forge {
  /** Result as JSON carries it; rejects with `InvokeError` as the bridge does. */
  invoke(request: InvokeRequest): Promise<unknown>;
  /** Hands a product event to the manifest's triggers. Returns at once; `settle` waits for it. */
  fire(event: ProductEvent): void;
  /** `avi:forge:installed:app`, as after an installation. */
  install(accountId: string): void;
  runSchedule(moduleKey: string): Promise<unknown>;
  /** Runs the module's `dynamicProperties` function with `payload` and returns its answer. */
  dynamicProperties(moduleKey: string, payload: unknown, accountId?: string): Promise<unknown>;
  /** Runs a macro's `adfExport` function with `payload` and returns the document it answers. */
  adfExport(moduleKey: string, payload: unknown, accountId?: string): Promise<unknown>;
  /** Runs until nothing is due at the site's present time and nothing is running. */
  settle(): Promise<void>;
  /** Like `settle`, and moves the site's clock over every pending delay. */
  settleAll(): Promise<void>;
  /** Does something that writes faster than people do: the platform's rates are set aside until it ends. */
  withoutRates(work: () => Promise<void>): Promise<void>;
  readonly ledger: LedgerView;
  readonly faults: Faults;
  /** Adds to the list of what is not modelled (the bridge's host uses it too). */
  reportNotModelled(what: string): void;
  close(): Promise<void>;
}
