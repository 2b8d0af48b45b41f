import type { Confluence } from '../confluence/confluence';
import type { Forge } from '../forge/forge-types';
import type { Limits } from '../forge/platform/limits';
import type { SiteClock } from '../forge/types';
import type { Jira } from '../jira/jira';
import type { Answer } from './answer';
import type { CspViolation } from './violations';

/** How a local Atlassian site is started. */
export interface SiteOptions {
  /** Folder of everything that lasts: database, Jira, queues, clock. It is made when missing. */
  readonly dataDir: string;
  /** Port of the pages; the frames' origin listens on the next one. 0 takes two free neighbours. */
  readonly port: number;
  readonly manifestPath: string;
  /** `sandbox` runs the bundled app in a process of its own; `in-process` runs `appModule` here. */
  readonly runner: 'sandbox' | 'in-process';
  /** The app's handlers by export name; only for `in-process`. */
  readonly appModule?: Readonly<Record<string, unknown>>;
  /** The app's entry file for `sandbox`; default: `src/index.ts` beside the manifest. */
  readonly appEntry?: string;
  /** Socket of a running database to use instead of starting one in `dataDir`. */
  readonly databaseSocket?: string;
  /** The built pages; default: `.local/pages` beside the manifest. */
  readonly pagesDir?: string;
  /** Serves frames without `unsafe-inline` for styles: stricter than production. */
  readonly strictStyles?: boolean;
  /** Moves the site's clock to this moment (epoch milliseconds) before anything else happens. */
  readonly startAt?: number;
  /** Queues and scheduled triggers run by themselves when the clock passes them. Default true; off: by `settle`. */
  readonly auto?: boolean;
  /** Bundles the app again whenever its sources change; only for `sandbox`. */
  readonly watch?: boolean;
  /** Limits of the platform to set aside, e.g. `openRates` for tests that write fast. */
  readonly limits?: Partial<Limits>;
}

/** A running local site. */
export interface Site {
  /** Origin of the pages, `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** Origin of the app's frames, `http://localhost:PORT+1`. */
  readonly frameAddress: string;
  readonly forge: Forge;
  readonly jira: Jira;
  readonly confluence: Confluence;
  /** How a page names a macro of the app. */
  extensionKey(moduleKey: string): string;
  /** The one clock of site and app. */
  readonly clock: SiteClock;
  /** What the frames' content security policy blocked so far. */
  readonly violations: readonly CspViolation[];
  /** Calls one operation of the app as a dev user (`admin`, `lead`, ...) or accountId. */
  invokeAs(user: string, operation: string, input: unknown, locale?: string): Promise<Answer>;
  /** Calls Jira's REST API as a dev user or accountId, as their browser would. */
  jiraAs(user: string, path: string, init?: RequestInit): Promise<Response>;
  /** Resolves when no event, queue or invocation is due any more. */
  settle(): Promise<void>;
  /** Stops everything and leaves the state on disk. */
  close(): Promise<void>;
}
