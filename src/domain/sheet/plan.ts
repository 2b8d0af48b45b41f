import type { Level } from '../level';
import type { Commitment } from '../objective';
import type { SheetFault, SheetFaultFacts } from './fault';
import type { SheetColumn } from './columns';
import type { Layout } from './layout';
import { sheetLimits } from './limits';
import type { PlannedMeasure } from './measure';
import { readRow, type ReadRow } from './read-row';
import type { Rows } from './rows';

export interface PlannedKeyResult {
  /** The row it stands in, as people count them, from 1. */
  readonly row: number;
  readonly title: string;
  /** A name as the sheet has it; empty where it names nobody. */
  readonly owner: string;
  /** Null where its cells are at fault. */
  readonly measure: PlannedMeasure | null;
  /** No cell says what moves it: the title does, or nothing. */
  readonly guessed: boolean;
  readonly weight: number | null;
  readonly cadenceDays: number | null;
}

export interface PlannedObjective {
  /** The first row that names it. */
  readonly row: number;
  readonly title: string;
  readonly why: string;
  readonly owner: string;
  readonly team: string;
  readonly level: Level | null;
  readonly commitment: Commitment;
  readonly weight: number | null;
  /** Empty for the project that the sheet is pasted into. */
  readonly projectKey: string;
  readonly keyResults: readonly PlannedKeyResult[];
  /** It can be written once there are none. */
  readonly faults: readonly SheetFault[];
}

/** What becomes of a row: part of an objective, left out, or neither, for it is at fault. */
export type RowFate =
  | { readonly row: number; readonly fate: 'planned' | 'faulty' }
  | {
      readonly row: number;
      readonly fate: 'left-out';
      readonly why: 'above' | 'heads' | 'blank' | 'repeated' | 'beyond';
    };

export interface SheetPlan {
  readonly objectives: readonly PlannedObjective[];
  /** Each row of the sheet once, from top to bottom. */
  readonly fates: readonly RowFate[];
  /** Faults of rows that belong to no objective. */
  readonly faults: readonly SheetFault[];
}

/** Where a sheet is pasted. */
export interface SheetPlace {
  readonly projectKey: string;
  /** Whether its cycle takes objectives of other projects: only the site's does. */
  readonly siteCycle: boolean;
}

/** An objective while its rows are gathered. */
interface Draft {
  readonly head: ReadRow;
  readonly rows: ReadRow[];
  readonly keyResults: ReadRow[];
  readonly faults: SheetFault[];
}

interface Sorted {
  readonly drafts: readonly Draft[];
  readonly fates: readonly RowFate[];
  readonly faults: readonly SheetFault[];
}

const faultAt = (row: number, column: SheetColumn, facts: SheetFaultFacts): SheetFault => ({
  row,
  column,
  ...facts,
});

/** What a sheet would write: objectives with their key results, and what becomes of every row. */
export function planSheet(rows: Rows, layout: Layout, place: SheetPlace): SheetPlan {
  const { drafts, fates, faults } = sortRows(rows, layout, place);
  const objectives = drafts.map((draft) => objectiveOf(draft, place));
  const faulty = new Set(
    [...faults, ...objectives.flatMap((each) => each.faults)].map(({ row }) => row),
  );
  return {
    objectives,
    faults,
    fates: fates.map((fate) =>
      fate.fate === 'planned' && faulty.has(fate.row) ? { ...fate, fate: 'faulty' } : fate,
    ),
  };
}

function sortRows(rows: Rows, { headRow, mapping }: Layout, place: SheetPlace): Sorted {
  const drafts = new Map<string, Draft>();
  const fates: RowFate[] = [];
  const faults: SheetFault[] = [];
  const heads = headRow === null ? null : JSON.stringify(rows[headRow]);
  const first = headRow === null ? 0 : headRow + 1;
  let current: Draft | null = null;
  for (const [at, cells] of rows.entries()) {
    const row = at + 1;
    const out = (why: 'above' | 'heads' | 'blank' | 'repeated' | 'beyond') =>
      fates.push({ row, fate: 'left-out', why });
    if (at < first) out(at === headRow ? 'heads' : 'above');
    else if (at >= first + sheetLimits.rows) out('beyond');
    else if (JSON.stringify(cells) === heads) out('heads');
    else {
      const read = readRow(cells, row, mapping);
      if (read === null) {
        out('blank');
        continue;
      }
      current = draftFor(read, current, drafts, place);
      if (current === null) faults.push(...read.faults, homeless(read, drafts.size));
      else if (!gather(current, read)) {
        out('repeated');
        continue;
      }
      fates.push({ row, fate: current === null ? 'faulty' : 'planned' });
    }
  }
  return { drafts: [...drafts.values()], fates, faults };
}

/** Why a row belongs to no objective. */
function homeless({ row, objective }: ReadRow, known: number): SheetFault {
  if (objective === '' || known < sheetLimits.objectives)
    return faultAt(row, 'objective', { code: 'no-objective' });
  return faultAt(row, 'objective', { code: 'too-many', max: sheetLimits.objectives });
}

/** The objective that a row names, or the one above it where its cell is empty. */
function draftFor(
  read: ReadRow,
  current: Draft | null,
  drafts: Map<string, Draft>,
  { projectKey }: SheetPlace,
): Draft | null {
  if (read.objective === '') return current;
  const key = `${read.projectKey || projectKey} ${read.objective.toLowerCase()}`;
  const known = drafts.get(key);
  if (known !== undefined) return known;
  if (drafts.size >= sheetLimits.objectives) return null;
  const draft: Draft = { head: read, rows: [], keyResults: [], faults: [] };
  drafts.set(key, draft);
  return draft;
}

/** Puts a row under its objective; false for one that says nothing new. */
function gather(draft: Draft, read: ReadRow): boolean {
  const isHead = draft.head === read;
  if (!isHead && read.keyResult === '' && read.objective !== '') return false;
  draft.rows.push(read);
  draft.faults.push(...read.faults);
  if (read.keyResult === '') {
    if (!isHead) draft.faults.push(faultAt(read.row, 'keyResult', { code: 'required' }));
    return true;
  }
  if (draft.keyResults.length < sheetLimits.keyResults) draft.keyResults.push(read);
  else
    draft.faults.push(
      faultAt(read.row, 'keyResult', { code: 'too-many', max: sheetLimits.keyResults }),
    );
  return true;
}

function objectiveOf(
  { head, rows, keyResults, faults }: Draft,
  place: SheetPlace,
): PlannedObjective {
  const first = <T>(of: (row: ReadRow) => T | null | ''): T | null => {
    for (const row of rows) {
      const value = of(row);
      if (value !== null && value !== '') return value;
    }
    return null;
  };
  const named = first((row) => row.projectKey) ?? '';
  const projectKey = named === place.projectKey ? '' : named;
  const foreign = projectKey !== '' && !place.siteCycle;
  const own = head.keyResult === '' ? head : null;
  return {
    row: head.row,
    title: head.objective,
    why: first((row) => row.why) ?? '',
    owner: first((row) => row.objectiveOwner) ?? first((row) => row.owner) ?? '',
    team: first((row) => row.team) ?? '',
    level: first((row) => row.level),
    commitment: first((row) => row.commitment) ?? 'committed',
    weight: own?.weight ?? null,
    projectKey,
    keyResults: keyResults.map(keyResultOf),
    faults: foreign
      ? [...faults, faultAt(head.row, 'project', { code: 'foreign-project', cell: projectKey })]
      : faults,
  };
}

const keyResultOf = (read: ReadRow): PlannedKeyResult => ({
  row: read.row,
  title: read.keyResult,
  owner: read.owner,
  measure: read.measure,
  guessed: read.guessed,
  weight: read.weight,
  cadenceDays: read.cadenceDays,
});
