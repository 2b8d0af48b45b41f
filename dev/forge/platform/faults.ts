import type { FaultSettings, Faults } from './faults-types';

const calm: FaultSettings = {
  eventsDropped: 0,
  eventsDoubled: 0,
  eventsDelayedSeconds: 0,
  eventsDisordered: false,
  restRateLimited: 0,
  restRateLimitedNext: 0,
  retryAfterSeconds: 1,
  restFailed: 0,
  restLatencyMs: 0,
  searchLagSeconds: 0,
  sqlDown: false,
  sqlLatencyMs: 0,
  preparing: false,
  sqlFull: false,
  sqlSizeShare: 0,
  unlicensed: false,
  confluenceDisconnected: false,
};

/** mulberry32: small, fast, and the same sequence everywhere. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The switches that every part of the platform reads, with chances that repeat for a seed. */
export function createFaults(seed = 1): Faults {
  let settings = calm;
  const random = sequence(seed);
  return {
    get: () => settings,
    set: (change) => (settings = { ...settings, ...change }),
    reset: () => (settings = calm),
    random,
  };
}
