import { performance } from 'node:perf_hooks';
import type { SiteClock } from '../types';

export interface ClockOptions {
  /** First moment in epoch milliseconds. Default: the real time. */
  readonly startAt?: number;
  /** A frozen clock moves only by `set`. */
  readonly frozen?: boolean;
}

/** A clock that runs with real time from where it was set, and only goes forward. */
export function createSiteClock(options: ClockOptions = {}): SiteClock {
  const listeners = new Set<() => void>();
  const elapsed = () => (options.frozen ? 0 : performance.now());
  let base = options.startAt ?? performance.timeOrigin + performance.now();
  let since = elapsed();
  const now = () => Math.floor(base + elapsed() - since);
  return {
    now,
    set: (epochMs) => {
      if (epochMs < now()) throw new Error('The clock of the site only goes forward.');
      base = epochMs;
      since = elapsed();
      for (const listener of [...listeners]) listener();
    },
    onJump: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
