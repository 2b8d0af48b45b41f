import type { IssueFact } from '../../domain/work';

const minuteMs = 60_000;

/** Jira's index follows its writes; what it may not show yet is asked for again the next time. */
export const indexLagMs = 10 * minuteMs;

/** Whole minutes, rounded up, for JQL. */
export const minutesSince = (since: number, now: number): number =>
  Math.max(1, Math.ceil((now - since) / minuteMs));

/** Up to when a page that is not the last tells everything: its latest change, as far as the index is sure. */
export function reachedBy(facts: readonly IssueFact[], since: number, indexedAt: number): number {
  const last = facts.at(-1);
  const latest = last === undefined ? since : Date.parse(last.updatedAt);
  return Math.max(since, Math.min(latest, indexedAt));
}

/**
 * Whether the next search, which starts at a whole minute again, would get further than one from `since`.
 * Where a minute holds more changes than an hour's points read, stopping within it would never end.
 */
export const movesOn = (reachedAt: number, since: number, indexedAt: number): boolean =>
  reachedAt >= Math.min(since + minuteMs, indexedAt);
