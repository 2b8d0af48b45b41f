import type { CalendarDate, Moment } from './calendar';

/** What somebody will do, out of a retrospective. */
export interface Action {
  readonly id: string;
  readonly retroId: string;
  /** Numbers its changes, from 1. */
  readonly revision: number;
  readonly text: string;
  readonly ownerId: string | null;
  readonly dueOn: CalendarDate | null;
  /** The Jira issue it became. */
  readonly issue: { readonly id: string; readonly key: string } | null;
  readonly at: Moment;
  readonly by: string;
}

/** Somebody's right to make the issue of an action, for as long as it lasts. */
export interface Claim {
  readonly token: string;
  readonly by: string;
  readonly at: Moment;
}

/** Longer than an issue takes to be made, and than Jira's search takes to find it. */
const claimLastsMs = 60_000;

/** The latest moment, epoch milliseconds, of a claim that has run out by now. */
export const claimsEndedBy = (now: number): number => now - claimLastsMs;

/** Whole minutes since a claim, with some to spare for clocks that differ. */
export const minutesSince = ({ at }: Claim, now: number): number =>
  Math.max(0, Math.ceil((now - Date.parse(at)) / 60_000)) + 5;
