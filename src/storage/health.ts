import type { RunOutcome } from '../domain/background-run';
import type { Moment } from '../domain/calendar';
import type { BackgroundKind } from '../domain/jira-points';

/** What one kind of background work took in one hour, and how its last run in it ended. */
export interface UsageHour {
  readonly hour: Moment;
  readonly kind: BackgroundKind;
  readonly points: number;
  readonly sqlMs: number;
  readonly lastAt: Moment;
  readonly outcome: RunOutcome;
}

export interface HealthReading {
  /** Of all tables with their indexes. */
  readonly bytes: number;
  /** Marked issues, and since when the first of them waits. */
  readonly waiting: number;
  readonly waitingSince: Moment | null;
  /** Issues that nobody asked Jira about since the moment given, and when the one longest not asked about was. */
  readonly unread: number;
  readonly unreadSince: Moment | null;
  /** When the rule longest not asked was asked or made; null while there is none. */
  readonly rulesAskedAt: Moment | null;
  /** Issues that Jira does not show to the app. */
  readonly missing: number;
  /** Up to when changes in every project are known; null while there is none to look into. */
  readonly reachedAt: Moment | null;
  /** Projects into which Jira does not let the app look. */
  readonly refused: number;
  /** Hours since the moment given, and the last of each kind. */
  readonly usage: readonly UsageHour[];
}

/** How the app is: how much room it takes, and how its background work gets on. */
export interface HealthStore {
  /** One statement: bytes of all tables with their indexes. */
  measure(): Promise<number>;
  /** One statement. */
  read(query: { unreadSince: Moment; usageSince: Moment }): Promise<HealthReading>;
  /** The last measurement of bytes, kept so that no screen has to measure. */
  readonly lastReading: {
    read(): Promise<{ bytes: number; at: Moment } | null>;
    write(reading: { bytes: number; at: Moment }): Promise<void>;
  };
}
