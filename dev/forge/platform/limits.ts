/** Limits of the platform: F/limits-invocation, limits-sql, limits-kvs-ce, limits-async-events. */
export interface Limits {
  readonly resolverMs: number;
  readonly backgroundMs: number;
  readonly backgroundMaxMs: number;
  readonly invokeRequestBytes: number;
  readonly invokeResponseBytes: number;
  readonly sqlDdlPerMinute: number;
  readonly sqlDmlPerSecond: number;
  /** Query time allowed in one minute, milliseconds. */
  readonly sqlTimePerMinuteMs: number;
  readonly sqlRequestBytes: number;
  readonly sqlResponseBytes: number;
  readonly sqlSelectMs: number;
  readonly sqlDmlMs: number;
  readonly sqlDdlMs: number;
  readonly kvsValueBytes: number;
  readonly kvsKeyLength: number;
  readonly kvsDepth: number;
  readonly kvsBatchItems: number;
  readonly kvsTransactionItems: number;
  readonly kvsBatchBytes: number;
  readonly kvsRequestsPerSecond: number;
  readonly queueEventsPerPush: number;
  readonly queuePushBytes: number;
  readonly queueEventsPerMinute: number;
  readonly queueDelaySeconds: number;
  /** Times one queue event is tried again after the app asked for a retry. */
  readonly queueRetries: number;
  /** Pushes in one chain of consumers that push again. */
  readonly queueCycle: number;
  readonly triggerRetries: number;
  /** Points of an app with one product, all its REST calls of an hour together. */
  readonly restPointsPerHour: number;
}

export const platformLimits: Limits = {
  resolverMs: 25_000,
  backgroundMs: 55_000,
  backgroundMaxMs: 900_000,
  invokeRequestBytes: 500 * 1024,
  invokeResponseBytes: 5 * 1024 * 1024,
  sqlDdlPerMinute: 25,
  sqlDmlPerSecond: 150,
  sqlTimePerMinuteMs: 62_500,
  sqlRequestBytes: 1024 * 1024,
  sqlResponseBytes: 4 * 1024 * 1024,
  sqlSelectMs: 5_000,
  sqlDmlMs: 10_000,
  sqlDdlMs: 20_000,
  kvsValueBytes: 240 * 1024,
  kvsKeyLength: 500,
  kvsDepth: 31,
  kvsBatchItems: 25,
  kvsTransactionItems: 25,
  kvsBatchBytes: 4 * 1024 * 1024,
  kvsRequestsPerSecond: 1_000,
  queueEventsPerPush: 50,
  queuePushBytes: 200 * 1024,
  queueEventsPerMinute: 500,
  queueDelaySeconds: 900,
  queueRetries: 4,
  queueCycle: 1_000,
  triggerRetries: 4,
  restPointsPerHour: 65_000,
};

/** For tests that write more in a second than a site does: sizes and times hold, rates do not. */
export const openRates: Partial<Limits> = {
  sqlDdlPerMinute: Number.POSITIVE_INFINITY,
  sqlDmlPerSecond: Number.POSITIVE_INFINITY,
  sqlTimePerMinuteMs: Number.POSITIVE_INFINITY,
  kvsRequestsPerSecond: Number.POSITIVE_INFINITY,
  queueEventsPerMinute: Number.POSITIVE_INFINITY,
  restPointsPerHour: Number.POSITIVE_INFINITY,
};
