import type { Level } from '../level';
import type { Commitment } from '../objective';
import { readAmount } from './amount';
import { readCadence, readCommitment, readLevel } from './choices';
import type { Mapping, SheetColumn } from './columns';
import type { Complain, SheetFault } from './fault';
import { readMeasure, type PlannedMeasure } from './measure';
import { isKeyResultTitle, keyResultTitle, objectiveTitle } from './titles';

/** One row, cell by cell; empty and null where it says nothing. */
export interface ReadRow {
  /** As people count the rows of the sheet, from 1. */
  readonly row: number;
  readonly objective: string;
  readonly keyResult: string;
  readonly objectiveOwner: string;
  readonly owner: string;
  readonly why: string;
  readonly team: string;
  readonly level: Level | null;
  readonly commitment: Commitment | null;
  readonly weight: number | null;
  readonly cadenceDays: number | null;
  /** In capitals, as Jira writes keys. */
  readonly projectKey: string;
  readonly measure: PlannedMeasure | null;
  readonly guessed: boolean;
  readonly faults: readonly SheetFault[];
}

const longest: Partial<Record<SheetColumn, number>> = {
  ...{ objective: 255, keyResult: 255, objectiveOwner: 128, owner: 128 },
  ...{ why: 5000, team: 60, project: 20 },
};
const heaviest = 1000;

/** Cells by what they hold; null where none of them says anything. */
function cellsOf(
  cells: readonly string[],
  mapping: Mapping,
): ReadonlyMap<SheetColumn, string> | null {
  const found = new Map<SheetColumn, string>();
  mapping.forEach((column, at) => {
    const cell = cells[at]?.trim() ?? '';
    if (column !== null && cell !== '' && !found.has(column)) found.set(column, cell);
  });
  return found.size === 0 ? null : found;
}

/** Reads one row; null where none of its mapped cells says anything. */
export function readRow(cells: readonly string[], row: number, mapping: Mapping): ReadRow | null {
  const found = cellsOf(cells, mapping);
  if (found === null) return null;
  const faults: SheetFault[] = [];
  const complain: Complain = (column, facts) => faults.push({ row, column, ...facts });
  const cell = (column: SheetColumn): string => found.get(column) ?? '';
  for (const [column, text] of found) {
    const max = longest[column] ?? Infinity;
    if (text.length > max) complain(column, { code: 'too-long', max });
  }
  const titles = titlesOf(cell);
  const measured =
    titles.keyResult === ''
      ? { measure: null, guessed: false }
      : readMeasure(titles.keyResult, cell, complain);
  return {
    row,
    ...titles,
    ...measured,
    objectiveOwner: cell('objectiveOwner'),
    owner: cell('owner'),
    why: cell('why'),
    team: cell('team'),
    projectKey: cell('project').toUpperCase(),
    level: choice('level', readLevel, cell, complain),
    commitment: choice('commitment', readCommitment, cell, complain),
    cadenceDays: choice('cadence', readCadence, cell, complain),
    weight: weightOf(cell('weight'), complain),
    faults,
  };
}

/** Some sheets write objectives and key results into one column, told apart by their labels. */
function titlesOf(cell: (column: SheetColumn) => string) {
  const [objective, keyResult] = [cell('objective'), cell('keyResult')];
  const isOneColumn = keyResult === '' && isKeyResultTitle(objective);
  return {
    objective: isOneColumn ? '' : objectiveTitle(objective),
    keyResult: keyResultTitle(isOneColumn ? objective : keyResult),
  };
}

function choice<T>(
  column: SheetColumn,
  read: (cell: string) => T | null,
  cell: (column: SheetColumn) => string,
  complain: Complain,
): T | null {
  const written = cell(column);
  if (written === '') return null;
  const chosen = read(written);
  if (chosen === null) complain(column, { code: 'unknown-choice', cell: written });
  return chosen;
}

function weightOf(cell: string, complain: Complain): number | null {
  if (cell === '') return null;
  const weight = readAmount(cell)?.value ?? 0;
  if (weight > 0 && weight <= heaviest) return weight;
  complain('weight', { code: 'not-positive', cell });
  return null;
}
