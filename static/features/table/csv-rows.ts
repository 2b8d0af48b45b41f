import { tableColumns, type TableColumn } from '../../../src/domain/table-columns';
import { secondsAnHour } from '../../../src/domain/work';
import type { CsvCell } from '../../format/csv';
import type { Words } from '../../i18n/words';
import { rhythmText } from '../key-result/rhythm';
import { columnLabels, levelLabels } from '../place/labels';
import type { TableRow } from './load-table';

/** Names that only Jira knows, by account and by project. */
export interface Names {
  person(accountId: string): string;
  project(projectId: string): string;
}

/** To two decimals, in no language. */
const plain = (amount: number): string => String(Math.round(amount * 100) / 100);

const inPercent = (ratio: number | null): CsvCell =>
  ratio === null ? null : Math.round(ratio * 1000) / 10;

/** `5 / 7` for issues, points and hours, the value for anything recorded. */
function valueOf({ work, current, measure }: TableRow): CsvCell {
  if (work === null) return current;
  const of = (done: number, all: number): string => `${plain(done)} / ${plain(all)}`;
  if (measure?.kind !== 'issues' || measure.unit === 'count') return of(work.done, work.total);
  return measure.unit === 'time'
    ? `${of(work.credit / secondsAnHour, work.scope / secondsAnHour)} h`
    : of(work.credit, work.scope);
}

/** A number to reach, or the two to stay between; nothing where all of the work is the target. */
function targetOf({ measure }: TableRow): CsvCell {
  if (measure?.kind === 'number') return measure.target;
  if (measure?.kind !== 'band') return null;
  return measure.low === measure.high
    ? measure.low
    : `${String(measure.low)} – ${String(measure.high)}`;
}

function cellOf(row: TableRow, column: TableColumn, words: Words, names: Names): CsvCell {
  switch (column) {
    case 'key':
      return row.key;
    case 'title':
      return row.title;
    case 'objective':
      return row.objective === null ? null : `${row.objective.key} ${row.objective.title}`;
    case 'owner':
      return names.person(row.ownerId);
    case 'team':
      return row.team;
    case 'level':
      return words.t(levelLabels[row.level]);
    case 'home':
      return row.home.kind === 'site'
        ? words.t('page.home.site')
        : names.project(row.home.projectId);
    case 'status':
      return words.status(row.judgement.status);
    case 'progress':
      return inPercent(row.judgement.progress);
    case 'expected':
      return inPercent(row.judgement.expected);
    case 'value':
      return valueOf(row);
    case 'checkIn':
      return row.lastCheckIn === null ? null : words.dayOfMoment(row.lastCheckIn.at);
    case 'confidence':
      return row.lastCheckIn?.confidence ?? null;
    case 'weight':
      return row.weight;
    case 'cadence':
      return row.cadenceDays === null ? null : rhythmText(row.cadenceDays, words);
    case 'due':
      return row.due;
  }
}

/** Value and target share a column on the screen; a sheet calculates with each. */
const headOf = (column: TableColumn, { t }: Words): CsvCell[] =>
  column === 'value' ? [t('values.value'), t('keyResult.target')] : [t(columnLabels[column])];

const cellsOf = (row: TableRow, column: TableColumn, words: Words, names: Names): CsvCell[] => [
  cellOf(row, column, words, names),
  ...(column === 'value' ? [targetOf(row)] : []),
];

/** Every column of every row under its name, for a file. */
export const csvRows = (rows: readonly TableRow[], words: Words, names: Names): CsvCell[][] => [
  tableColumns.flatMap((column) => headOf(column, words)),
  ...rows.map((row) => tableColumns.flatMap((column) => cellsOf(row, column, words, names))),
];
