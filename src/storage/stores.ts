import type { Grant } from '../domain/actor';
import type { CheckIn } from '../domain/check-in';
import type { Moment } from '../domain/calendar';
import type { CloseRecord } from '../domain/close';
import type { Cycle } from '../domain/cycle';
import type { Home } from '../domain/home';
import type { KeyResult } from '../domain/key-result';
import type { Objective } from '../domain/objective';
import type { AlignmentStore } from './alignment/stores';
import type { CheckInStore } from './check-ins';
import type { Chosen } from './chosen';
import type { HealthStore } from './health';
import type { KeyResultDetails } from './key-result-lists';
import type { LibraryStores } from './library/stores';
import type { Signature } from './signature';
import type { PastStore } from './past';
import type { RetroStores } from './retro/stores';
import type { Saved } from './saved';
import type {
  AppPermissionStore,
  GrantStore,
  RevisionStore,
  Schema,
  EstimationMarkStore,
  SettingsStore,
  ViewStore,
} from './site-stores';
import type { Unnumbered } from './unnumbered';
import type { UpkeepStores } from './upkeep/stores';
import type { KeptFigures, WorkStore } from './work/stores';

export type { Chosen, Saved, Unnumbered };
export type * from './site-stores';
export type {
  CountedGroup,
  Figures,
  FiguresQuery,
  GoneIssue,
  Mark,
  Touched,
  WeeklyValue,
  WorkStore,
} from './work/stores';

/** A key result with everything its judgement needs except work and values. */
export interface KeyResultStanding {
  readonly keyResult: KeyResult;
  readonly lastCheckIn: CheckIn | null;
  /** Its own close record. */
  readonly closed: CloseRecord | null;
  readonly publishedAt: Moment | null;
  /** Among its siblings as somebody ordered them; null where nobody did. */
  readonly position: number | null;
  /** What is kept of its figures; null where nothing is. */
  readonly kept: KeptFigures | null;
}

export interface ObjectiveStanding {
  readonly objective: Objective;
  readonly cycle: Cycle;
  /** The objective's own close record, else the cycle's. */
  readonly closed: CloseRecord | null;
  /** When it was first published. */
  readonly publishedAt: Moment | null;
  readonly keyResults: readonly KeyResultStanding[];
  /** Among the objectives of its cycle as somebody ordered them; null where nobody did. */
  readonly position: number | null;
  /** Aligned objectives that count in it, as far as they were asked for. */
  readonly counted: readonly ObjectiveStanding[];
  /** The viewer's grant at the objective's home, however old; null when never asked. */
  readonly grant: Grant | null;
  /** The viewer's grant at the site, likewise. */
  readonly siteGrant: Grant | null;
}

/** A key result reached from an issue, in its whole objective, whose status rests on all siblings. */
export interface ServedStanding {
  readonly standing: ObjectiveStanding;
  readonly keyResultId: string;
  /** The linked issue that brought the issue into scope: itself or its parent. */
  readonly viaIssueId: string;
}

export interface CycleStore {
  /** Site cycles and those of the project, newest start first, at most 200; the viewer's grants at `site` and the project, with or without cycles there. */
  list(query: {
    accountId: string;
    projectId: string | null;
  }): Promise<{ cycles: Cycle[]; grants: Grant[] }>;
  /** The same of several projects. */
  listOf(query: {
    accountId: string;
    projectIds: readonly string[];
  }): Promise<{ cycles: Cycle[]; grants: Grant[] }>;
  find(id: string): Promise<Cycle | null>;
  insert(cycle: Cycle): Promise<Saved>;
  /** One statement: the next version of every cycle of the project, at home at the site. A repeat finds nothing left. */
  leaveProject(projectId: string, signature: Signature): Promise<void>;
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
  /**
   * All of a project in a cycle, or of every home where the place is the site; by number, at most
   * `limit`, with what counts in each.
   */
  ofPlace(query: {
    home: Home;
    cycleId: string;
    accountId: string;
    limit: number;
  }): Promise<ObjectiveStanding[]>;
  /** Everything chosen, with what counts in each: one statement, at most `limit` of a place. */
  chosen(roots: readonly Chosen[], accountId: string, limit: number): Promise<ObjectiveStanding[]>;
  /**
   * Whatever somebody owns, contributes to or owns a key result of, in cycles that are open and no
   * shelf; at most `limit`.
   */
  ofPerson(accountId: string, limit: number): Promise<ObjectiveStanding[]>;
  /** First version: takes the next number, retries when another took it. A repeat of the same id answers the stored one. */
  create(objective: Unnumbered<Objective>): Promise<Objective>;
  /** Published and neither closed nor archived, in open cycles of any home; at most `limit` key results, the newest. */
  running(query: { accountId: string; limit: number }): Promise<ObjectiveStanding[]>;
  /**
   * One statement: the next version of everything the project is home to, at home at the site and
   * for its owner, contributors and those named before alone. A repeat finds nothing left.
   */
  leaveProject(projectId: string, signature: Signature): Promise<void>;
  insert(objective: Objective): Promise<Saved>;
  /** These as they stand now, nothing of what lies in them. */
  current(ids: readonly string[]): Promise<Objective[]>;
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
  details(id: string): Promise<KeyResultDetails>;
}

export interface CloseStore {
  /** One multi-row insert; the first record of a subject stays. */
  close(records: readonly CloseRecord[]): Promise<void>;
}

/** Which of some siblings comes when, as somebody ordered them. */
export interface OrderStore {
  /** One statement for all of them; a sibling left out keeps its place. */
  save(parentId: string, childIds: readonly string[], at: Moment): Promise<void>;
  /** Those of these objectives that lie in the cycle and belong to the home. */
  objectivesIn(cycleId: string, home: Home, ids: readonly string[]): Promise<string[]>;
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
  readonly orders: OrderStore;
  readonly past: PastStore;
  readonly grants: GrantStore;
  readonly revision: RevisionStore;
  readonly settings: SettingsStore;
  readonly estimationMarks: EstimationMarkStore;
  readonly views: ViewStore;
  readonly appPermissions: AppPermissionStore;
  readonly health: HealthStore;
  readonly retro: RetroStores;
  readonly library: LibraryStores;
  readonly upkeep: UpkeepStores;
}
