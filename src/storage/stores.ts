import type { Grant } from '../domain/actor';
import type { CheckIn, Measurement } from '../domain/check-in';
import type { CalendarDate, Moment } from '../domain/calendar';
import type { CloseRecord } from '../domain/close';
import type { Cycle } from '../domain/cycle';
import type { WorkThrough } from '../domain/issue-share';
import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';
import type { Settings } from '../domain/settings';
import type { ValueOfWeek } from '../domain/value-trend';
import type { IssueFact, WorkGroup } from '../domain/work';
import type { AlignmentStep, AlignmentStore } from './alignment/stores';
import type { Saved } from './saved';

export type { Saved };

/** What an insert needs beyond the entity: the number is given by the database. */
export type Unnumbered<T> = Omit<T, 'number'>;

/** A key result with everything its judgement needs except work and values. */
export interface KeyResultStanding {
  readonly keyResult: KeyResult;
  readonly lastCheckIn: CheckIn | null;
  /** Its own close record. */
  readonly closed: CloseRecord | null;
  readonly publishedAt: Moment | null;
}

export interface ObjectiveStanding {
  readonly objective: Objective;
  readonly cycle: Cycle;
  /** The objective's own close record, else the cycle's. */
  readonly closed: CloseRecord | null;
  readonly keyResults: readonly KeyResultStanding[];
  /** Aligned objectives that count in it, as far as they were asked for. */
  readonly counted: readonly ObjectiveStanding[];
  /** The viewer's grant at the objective's home, however old; null when never asked. */
  readonly grant: Grant | null;
}

/** A key result reached from an issue, in its whole objective, whose status rests on all siblings. */
export interface ServedStanding {
  readonly standing: ObjectiveStanding;
  readonly keyResultId: string;
  /** The linked issue that brought the issue into scope: itself or its parent. */
  readonly viaIssueId: string;
}

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

export interface CycleStore {
  /** Site cycles and those of the project, newest start first, at most 200; the viewer's grants at `site` and the project, with or without cycles there. */
  list(query: {
    accountId: string;
    projectId: string | null;
  }): Promise<{ cycles: Cycle[]; grants: Grant[] }>;
  find(id: string): Promise<Cycle | null>;
  insert(cycle: Cycle): Promise<Saved>;
  /** Versions after `version`, oldest first: what a stale editor missed. */
  since(id: string, version: number): Promise<Cycle[]>;
}

export interface ObjectiveStore {
  /** With what counts in it. */
  find(id: string, accountId: string): Promise<ObjectiveStanding | null>;
  /**
   * The objectives of a cycle, of one place or of all, with everything above and below them in any
   * place and cycle, nearest first, and with what counts in each.
   */
  related(query: {
    /** Null: wherever they belong. */
    place: string | null;
    cycleId: string;
    accountId: string;
    limit: number;
  }): Promise<ObjectiveStanding[]>;
  /** All of a project in a cycle (with site objectives left out), at most 500, with what counts in each. */
  ofProject(query: {
    projectId: string;
    cycleId: string;
    accountId: string;
  }): Promise<ObjectiveStanding[]>;
  /** First version: takes the next number, retries when another took it. A repeat of the same id answers the stored one. */
  create(objective: Unnumbered<Objective>): Promise<Objective>;
  insert(objective: Objective): Promise<Saved>;
  version(id: string, version: number): Promise<Objective | null>;
}

export interface KeyResultStore {
  /** The standing of its objective, with this key result as the only child. */
  find(id: string, accountId: string): Promise<ObjectiveStanding | null>;
  /** One multi-row insert; a repeat of the same ids answers the stored ones. */
  create(keyResults: readonly Unnumbered<KeyResult>[]): Promise<KeyResult[]>;
  insert(keyResult: KeyResult): Promise<Saved>;
  version(id: string, version: number): Promise<KeyResult | null>;
  /**
   * Open, published key results that the issue can be linked to (moved by issues, not linked to it
   * itself) by words or key, each as the only child of its objective; those of the same parent
   * issue, then of the same project first.
   */
  search(query: {
    accountId: string;
    issueId: string;
    /** The issue's project while the app knows nothing of the issue; null when nobody says. */
    projectId: string | null;
    words: string;
    limit: number;
  }): Promise<{ standing: ObjectiveStanding; sameParent: boolean; sameProject: boolean }[]>;
  /** Key results an issue counts for, with the viewer's grants. */
  servedBy(
    issueId: string,
    accountId: string,
  ): Promise<{
    served: ServedStanding[];
    /** The viewer's grant at the issue's own project, or at the issue itself while its project is unknown; null when never asked. */
    issueGrant: Grant | null;
    issueProjectId: string | null;
  }>;
  details(id: string): Promise<{
    links: { issueId: string; at: Moment; by: string }[];
    linkCount: number;
    measurements: Measurement[];
    checkIns: CheckIn[];
  }>;
}

export interface WorkStore {
  /**
   * Of those in `closedAt`, work created or finished later is left as it was then. With `above`,
   * also the steps above these objectives, some of them far above.
   */
  figures(
    keyResultIds: readonly string[],
    today: CalendarDate,
    closedAt?: ReadonlyMap<string, Moment>,
    above?: { readonly objectiveIds: readonly string[]; readonly accountId: string },
  ): Promise<Figures>;
  /** What counts for these key results through one issue: itself, or its children instead. */
  through(
    issueId: string,
    keyResultIds: readonly string[],
    closedAt: ReadonlyMap<string, Moment>,
  ): Promise<WorkThrough[]>;
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

/** A repeat of the same id changes nothing. */
export interface CheckInStore {
  record(measurement: Measurement): Promise<void>;
  post(checkIn: CheckIn): Promise<void>;
}

export interface CloseStore {
  /** One multi-row insert; the first record of a subject stays. */
  close(records: readonly CloseRecord[]): Promise<void>;
}

export interface GrantStore {
  of(accountId: string, places: readonly string[]): Promise<Grant[]>;
  save(grants: readonly Grant[]): Promise<void>;
  /** Drops grants checked before this moment (epoch milliseconds), a bounded number at once. */
  forget(before: number): Promise<void>;
}

export interface RevisionStore {
  /**
   * `count` covers a window before the newest row, so that a late commit changes the pair too.
   * `grant` is the viewer's at the site, however old; null when never asked.
   */
  read(accountId: string): Promise<{ latestAt: Moment | null; count: number; grant: Grant | null }>;
}

export interface SettingsStore {
  /** Null before the first installation step stored any. */
  read(): Promise<Settings | null>;
  write(settings: Settings): Promise<void>;
}

export interface Schema {
  /** Runs what is missing; safe to repeat and to run twice at once. */
  migrate(): Promise<void>;
  isReady(): Promise<boolean>;
}

export interface Stores {
  readonly schema: Schema;
  readonly cycles: CycleStore;
  readonly objectives: ObjectiveStore;
  readonly keyResults: KeyResultStore;
  readonly work: WorkStore;
  readonly alignments: AlignmentStore;
  readonly checkIns: CheckInStore;
  readonly closes: CloseStore;
  readonly grants: GrantStore;
  readonly revision: RevisionStore;
  readonly settings: SettingsStore;
}
