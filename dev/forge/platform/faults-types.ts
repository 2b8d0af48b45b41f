/** What goes wrong on purpose. Ratios are 0..1; everything is off by default. */
export interface FaultSettings {
  /** Share of product events that never arrive. */
  readonly eventsDropped: number;
  /** Share of product events that arrive twice. */
  readonly eventsDoubled: number;
  /** Seconds of the site's clock by which events come late (each a random share of it). */
  readonly eventsDelayedSeconds: number;
  /** Events that are due together are delivered in random order. */
  readonly eventsDisordered: boolean;
  /** Share of product REST calls answered 429 with Retry-After. */
  readonly restRateLimited: number;
  /** The next N product REST calls are answered 429. Counts down. */
  readonly restRateLimitedNext: number;
  readonly retryAfterSeconds: number;
  /** Share of product REST calls answered 500. */
  readonly restFailed: number;
  /** Real milliseconds added to each product REST call. */
  readonly restLatencyMs: number;
  /** Seconds of the site's clock for which Jira's search sees an issue as it was before a change. */
  readonly searchLagSeconds: number;
  /** Every statement is answered 503. */
  readonly sqlDown: boolean;
  readonly sqlLatencyMs: number;
  /** Not a table is there, as on a fresh installation whose migrations have not run; none can be made either. */
  readonly preparing: boolean;
  /** The storage is used up: what adds data is refused, reading and deleting go on. */
  readonly sqlFull: boolean;
  /** What the app reads as its size is this share of the storage; 0: its real size. */
  readonly sqlSizeShare: number;
  /** The app's licence ran out. */
  readonly unlicensed: boolean;
  /** No administrator connected the app with Confluence. */
  readonly confluenceDisconnected: boolean;
}

export interface Faults {
  get(): FaultSettings;
  set(change: Partial<FaultSettings>): void;
  reset(): void;
  /** Deterministic 0..1 from the seed, the only randomness of the local site. */
  random(): number;
}
