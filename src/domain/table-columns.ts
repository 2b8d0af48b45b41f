import { urgency } from './attention';
import type { CalendarDate, Moment } from './calendar';
import { placeOf, type Home } from './home';
import type { Status } from './judgement';
import type { Measure } from './key-result';
import { levels, type Level } from './level';
import type { Cell } from './table-order';
import { hasSizes, secondsAnHour, type CountedWork, type WorkUnit } from './work';

/** Every column of the table, in the order in which they stand. */
export const tableColumns = [
  'key',
  'title',
  'objective',
  'owner',
  'team',
  'level',
  'home',
  'status',
  'progress',
  'expected',
  'value',
  'checkIn',
  'confidence',
  'weight',
  'cadence',
  'due',
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** Those shown until somebody chooses. */
export const usualColumns: readonly TableColumn[] = [
  'key',
  'title',
  'owner',
  'status',
  'progress',
  'value',
  'checkIn',
  'due',
];

/** What a row of the table is sorted by. */
export interface TableItem {
  readonly number: number;
  readonly title: string;
  readonly ownerId: string;
  readonly team: string;
  readonly level: Level;
  readonly home: Home;
  /** Number of the objective of a key result; null for an objective. */
  readonly objectiveNumber: number | null;
  readonly judgement: {
    readonly status: Status;
    readonly progress: number | null;
    readonly expected: number | null;
  };
  /** Null for an objective. */
  readonly measure: Measure | null;
  readonly current: number | null;
  readonly milestonesDone: readonly unknown[];
  /** What counts, where issues move it. */
  readonly work: Pick<CountedWork, 'total' | 'done' | 'unsized' | 'credit'> | null;
  readonly lastCheckIn: { readonly at: Moment; readonly confidence: number } | null;
  readonly weight: number | null;
  readonly cadenceDays: number | null;
  /** Null where there is no last day. */
  readonly due: CalendarDate | null;
}

type Reader = (item: TableItem) => Cell;

/** An unsaid team is empty, not the first of all. */
const said = (text: string): Cell => (text === '' ? null : text);

/** Issues done, or what they earned in the unit where any has a size: points, hours. */
function earned(work: NonNullable<TableItem['work']>, unit: WorkUnit): number {
  if (!hasSizes(work, unit)) return work.done;
  return unit === 'time' ? work.credit / secondsAnHour : work.credit;
}

/** The number that a row shows first; null where it shows none. */
function shownValue({ measure, current, milestonesDone, work }: TableItem): number | null {
  if (measure?.kind === 'milestones') return milestonesDone.length;
  if (measure?.kind === 'issues') return work && earned(work, measure.unit);
  return current;
}

const readers: Readonly<Record<TableColumn, Reader>> = {
  key: ({ number }) => number,
  title: ({ title }) => title,
  objective: ({ objectiveNumber }) => objectiveNumber,
  // Names are Jira's: one person's rows stand together, whatever they are called.
  owner: ({ ownerId }) => ownerId,
  team: ({ team }) => said(team),
  level: ({ level }) => levels.indexOf(level),
  home: ({ home }) => placeOf(home),
  status: ({ judgement }) => urgency(judgement.status),
  progress: ({ judgement }) => judgement.progress,
  expected: ({ judgement }) => judgement.expected,
  value: shownValue,
  checkIn: ({ lastCheckIn }) => lastCheckIn?.at ?? null,
  confidence: ({ lastCheckIn }) => lastCheckIn?.confidence ?? null,
  weight: ({ weight }) => weight,
  cadence: ({ cadenceDays }) => cadenceDays,
  due: ({ due }) => due,
};

/** What a column of a row is sorted by. */
export const cellOf = (item: TableItem, column: TableColumn): Cell => readers[column](item);
