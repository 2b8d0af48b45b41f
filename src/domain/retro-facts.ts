import type { CalendarDate, Moment } from './calendar';
import type { Ending } from './outcome';
import { changesBetween, type FieldChange, type FieldTold } from './history';
import type { Home } from './home';
import type { Status } from './judgement';
import type { Commitment } from './objective';
import type { Versioned } from './versioned';
import type { Shown } from './visibility';

/** A change after publishing. */
export interface Adjustment {
  readonly version: number;
  readonly at: Moment;
  readonly by: string;
  readonly reason: string | null;
  readonly changes: readonly FieldChange[];
}

/** What an item comes to against two targets, 0..1; null is unmeasured, not published, or not comparable. */
export interface Scores {
  readonly first: number | null;
  readonly final: number | null;
}

interface ItemFacts {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly ownerId: string;
  readonly status: Status;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly closed:
    (Ending & { readonly note: string; readonly at: Moment; readonly by: string }) | null;
  readonly scores: Scores;
  readonly publishedAt: Moment | null;
  /** First published against final. */
  readonly firstToFinal: readonly FieldChange[];
  /** Oldest first. */
  readonly adjustments: readonly Adjustment[];
  /** All of them, also those that are too many to be listed. */
  readonly adjustmentCount: number;
}

/** How a key result stood at the end of a week. */
export interface PastStanding {
  readonly on: CalendarDate;
  readonly progress: number;
  readonly expected: number;
  readonly status: Status;
}

export interface KeyResultHistoryFacts extends ItemFacts {
  /** After its objective was published. */
  readonly addedLater: boolean;
  readonly isArchived: boolean;
  readonly overTime: readonly PastStanding[];
}

export interface ObjectiveHistoryFacts extends ItemFacts {
  readonly commitment: Commitment;
  readonly keyResults: readonly KeyResultHistoryFacts[];
}

/** What a cycle's history holds of an objective, and who may see it. */
export interface SeenBy {
  readonly home: Home;
  readonly shown: Shown;
  readonly facts: ObjectiveHistoryFacts;
}

/** Everything a retrospective looks back on, whoever may see it. */
export interface CycleFacts {
  readonly asOf: Moment;
  readonly cycle: {
    readonly id: string;
    readonly name: string;
    readonly home: Home;
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
  } | null;
  readonly objectives: readonly SeenBy[];
  readonly isCut: boolean;
}

/** A version with its fields as they are told. */
export interface ToldVersion {
  readonly head: Versioned;
  readonly fields: readonly FieldTold[];
}

const mostAdjustments = 50;

/**
 * What became of an item since it was first published; `versions` oldest first, `first` the one that
 * was published, null for what never was.
 */
export function courseOf(
  versions: readonly ToldVersion[],
  first: ToldVersion | null,
): Pick<ItemFacts, 'firstToFinal' | 'adjustments' | 'adjustmentCount'> {
  const last = versions.at(-1);
  if (first === null || last === undefined) {
    return { firstToFinal: [], adjustments: [], adjustmentCount: 0 };
  }
  const since = versions.slice(versions.indexOf(first));
  const adjustments = since.flatMap((told, index) => adjustmentOf(since[index - 1], told));
  return {
    firstToFinal: changesBetween(first.fields, last.fields),
    adjustments: adjustments.slice(0, mostAdjustments),
    adjustmentCount: adjustments.length,
  };
}

/** A version that changed nothing, such as an undo of nothing, is no adjustment. */
function adjustmentOf(
  before: ToldVersion | undefined,
  { head, fields }: ToldVersion,
): Adjustment[] {
  const changes = before === undefined ? [] : changesBetween(before.fields, fields);
  const { version, at, by, reason } = head;
  return changes.length === 0 ? [] : [{ version, at, by, reason, changes }];
}

/**
 * The version of a key result that was published with its objective; its first one where it was added
 * later, null while the objective was never published.
 */
export function firstPublished<T extends { readonly head: Versioned }>(
  versions: readonly T[],
  publishedAt: Moment | null,
): { readonly told: T; readonly addedLater: boolean } | null {
  const [oldest] = versions;
  if (publishedAt === null || oldest === undefined) return null;
  const before = versions.filter(({ head }) => head.at <= publishedAt).at(-1);
  return { told: before ?? oldest, addedLater: before === undefined };
}
