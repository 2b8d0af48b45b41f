import type { Journal } from '../../forge/types';

/** Numbers that are handed out once, also across restarts. */
export interface Counters {
  next(name: string): number;
  /** Makes sure that nothing up to `used` is handed out. */
  reserve(name: string, used: number): void;
}

export function openCounters(
  journal: Journal<number>,
  starts: Readonly<Record<string, number>>,
): Counters {
  const last = (name: string) => journal.entries.get(name) ?? starts[name] ?? 0;
  return {
    next(name) {
      const value = last(name) + 1;
      journal.put(name, value);
      return value;
    },
    reserve(name, used) {
      if (used > last(name)) journal.put(name, used);
    },
  };
}
