import type { CalendarDate, Moment } from '../../domain/calendar';
import type { WorkThrough } from '../../domain/issue-share';
import type { ValueOfWeek } from '../../domain/value-trend';
import type { IssueFact, WorkGroup } from '../../domain/work';
import type { AlignmentStep } from '../alignment/stores';

/** The last value of a key result, or of one part of it, in one week. */
export interface WeeklyValue extends ValueOfWeek {
  readonly keyResultId: string;
}

/** What moved some key results and what some objectives are for, in one statement. */
export interface Figures {
  readonly work: readonly WorkGroup[];
  readonly values: readonly WeeklyValue[];
  /** Each once; what is archived leads nowhere. */
  readonly steps: readonly AlignmentStep[];
}

export interface FiguresQuery {
  /** Of these key results, work created or finished later is left as it was then. */
  readonly closedAt?: ReadonlyMap<string, Moment>;
  /** Values for later days do not count. */
  readonly valuesUntil?: CalendarDate;
  /** Also the steps above these objectives, some of them far above. */
  readonly above?: { readonly objectiveIds: readonly string[]; readonly accountId: string };
}

export interface WorkStore {
  figures(
    keyResultIds: readonly string[],
    today: CalendarDate,
    query?: FiguresQuery,
  ): Promise<Figures>;
  /** What counts for these key results through one issue: itself, or its children instead. */
  through(
    issueId: string,
    keyResultIds: readonly string[],
    closedAt: ReadonlyMap<string, Moment>,
  ): Promise<WorkThrough[]>;
  /** The issues that count for a key result, newest first, and how many there are beyond `limit`. */
  counted(
    keyResultId: string,
    query: {
      excludedResolutionIds: readonly string[];
      /** Told as of this moment; null while it is open. */
      closedAt: Moment | null;
      limit: number;
    },
  ): Promise<{ issueIds: string[]; total: number }>;
  /** Adds the next version of each link as active and puts the issues themselves into scope. */
  link(keyResultId: string, issueIds: readonly string[], at: Moment, by: string): Promise<void>;
  unlink(keyResultId: string, issueId: string, at: Moment, by: string): Promise<void>;
  /** Which of these issues matter: linked themselves, in scope, or children (by `parentId`) of linked ones. */
  relevant(facts: readonly IssueFact[]): Promise<IssueFact[]>;
  /** Which of these issues are linked and so bring their children. */
  linked(issueIds: readonly string[]): Promise<string[]>;
  /** Upserts facts, an older `updatedAt` never replacing a newer one, a tombstone staying. */
  saveFacts(facts: readonly IssueFact[]): Promise<void>;
  /** Brings the scope of these issues in line with their current parents. */
  saveScope(facts: readonly IssueFact[], at: Moment): Promise<void>;
  tombstone(issueId: string, at: Moment): Promise<void>;
  /** One statement; repeats only renew the token. */
  markDirty(issueIds: readonly string[], token: string, at: Moment): Promise<void>;
  takeDirty(limit: number): Promise<{ issueId: string; token: string }[]>;
  /** Clears only marks whose token is still the one read. */
  clearDirty(marks: readonly { issueId: string; token: string }[]): Promise<void>;
}
