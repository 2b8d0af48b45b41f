/** What the @forge SDKs pass as first argument of `__forge_fetch__`; other fields exist and are ignored. */
export interface FetchMeta {
  readonly type: string;
  readonly provider?: 'user' | 'app' | 'none';
  readonly remote?: string;
  readonly accountId?: string;
  readonly contextAri?: string;
}

/** The part of `RequestInit` that the SDKs use. `method` may be lower case. */
export interface FetchInit {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export type InvocationKind = 'resolver' | 'trigger' | 'consumer' | 'schedule' | 'function';

/** One run of one app function. */
export interface Invocation {
  readonly id: string;
  readonly kind: InvocationKind;
  /** Key of the manifest's `function` entry. */
  readonly functionKey: string;
  readonly moduleKey: string;
  /** What was asked for, for people: an operation, an event type, a queue. */
  readonly label: string;
  /** The invoking user; absent for anonymous callers and background work. */
  readonly accountId?: string;
  /** Absent where the app needs no licence, as in development. */
  readonly license?: License;
}

/** Whether the app's licence holds. */
export interface License {
  readonly active: boolean;
}

/** How a call of the app leaves the sandbox: the one door to everything that is not the app. */
export type PlatformFetch = (
  meta: FetchMeta,
  path: string,
  init: FetchInit,
  invocation: Invocation,
) => Promise<Response>;

/** Who is asking a product's REST API. Through the app (`scopes`), the app's scopes hold as well as the user's rights. */
export type Caller =
  | { readonly kind: 'user'; readonly accountId: string; readonly scopes?: readonly string[] }
  | { readonly kind: 'app'; readonly scopes: readonly string[] }
  | { readonly kind: 'anonymous'; readonly scopes?: readonly string[] };

/** A product event as the platform delivers it: the documented fields of `eventType` and no others. */
export interface ProductEvent {
  readonly eventType: string;
  readonly [field: string]: unknown;
}

/** One product behind `requestJira` or `requestConfluence`. */
export interface Product {
  fetch(request: Request, caller: Caller): Promise<Response>;
  /** What one of its answers costs an app; without it every answer costs one point. */
  pointsOf?(answer: Response): number;
}

/** The one clock of site and sandbox, in epoch milliseconds. It only goes forward. */
export interface SiteClock {
  now(): number;
  /** Jumps to a moment; an earlier one is refused. */
  set(epochMs: number): void;
  onJump(listener: () => void): () => void;
}

/** A durable map of values by key: everything of the local site outside the database lives in such journals. */
export interface Journal<T> {
  readonly entries: ReadonlyMap<string, T>;
  put(key: string, value: T): void;
  delete(key: string): void;
  /** Resolves when everything put so far is on disk. */
  flush(): Promise<void>;
}

export type JournalFactory = <T>(name: string) => Journal<T>;
