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
