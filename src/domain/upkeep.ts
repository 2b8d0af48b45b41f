import type { RunOutcome } from './background-run';
import { appPointsAnHour, pointsLeft } from './jira-points';
import { storageLevel, storageShare } from './storage-share';

/** `busy` goes on by itself, only later; `stuck` needs somebody. */
export const upkeepStates = ['fine', 'busy', 'stuck'] as const;
export type UpkeepState = (typeof upkeepStates)[number];

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Milliseconds of SQL that the platform gives a site in an hour: 62.5 seconds a minute. */
export const sqlMsAnHour = 62_500 * 60;

/** Reading is asked for with every change and every five minutes; so many minutes without it are no accident. */
export function waitingState(waitedMs: number | null): UpkeepState {
  if (waitedMs === null || waitedMs < 15 * minuteMs) return 'fine';
  return waitedMs < 2 * hourMs ? 'busy' : 'stuck';
}

/** How far behind the search for lost changes is; it runs by the hour. Null: there is nothing to look into. */
export function reconcileState(behindMs: number | null): UpkeepState {
  if (behindMs === null || behindMs < 2 * hourMs) return 'fine';
  return behindMs < dayMs ? 'busy' : 'stuck';
}

/** How long the rule that waits longest was not asked; the hours ask many of them in turn. Null: there is none. */
export function rulesState(waitedMs: number | null): UpkeepState {
  if (waitedMs === null || waitedMs < 4 * hourMs) return 'fine';
  return waitedMs < dayMs ? 'busy' : 'stuck';
}

/**
 * Issues that nobody asked about for a week are caught up with, as long as there is a sweep by the
 * hour that comes to them: what waits for two weeks it does not reach.
 */
export function sweepState(
  unread: number,
  sinceLastMs: number | null,
  longestMs: number | null,
): UpkeepState {
  if (unread === 0) return 'fine';
  const runs = sinceLastMs !== null && sinceLastMs < dayMs;
  return runs && (longestMs ?? 0) < 14 * dayMs ? 'busy' : 'stuck';
}

const shareState = (share: number, busyFrom: number): UpkeepState => {
  if (share >= 1) return 'stuck';
  return share >= busyFrom ? 'busy' : 'fine';
};

/** Once what can wait has no more than its reserves it is late, and beyond Jira's own ceiling all is. */
export function pointsState(points: number): UpkeepState {
  if (points >= appPointsAnHour) return 'stuck';
  return pointsLeft('reconcile', points) === 0 ? 'busy' : 'fine';
}

/** Background work that takes a quarter of the time leaves people to wait. */
export const sqlState = (ms: number): UpkeepState => shareState(ms / sqlMsAnHour, 0.25);

export function roomState(bytes: number): UpkeepState {
  const level = storageLevel(storageShare(bytes));
  if (level === 'full') return 'stuck';
  return level === 'nearly-full' ? 'busy' : 'fine';
}

/** Jira's silence and a failure are worth a look where they last; a spent budget is not. */
export const runState = (outcome: RunOutcome | null): UpkeepState =>
  outcome === 'jira' || outcome === 'failed' ? 'busy' : 'fine';

export const worstOf = (states: readonly UpkeepState[]): UpkeepState =>
  upkeepStates[Math.max(0, ...states.map((state) => upkeepStates.indexOf(state)))] ?? 'fine';
