import Checkbox from '@atlaskit/checkbox';
import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { tableColumns, usualColumns, type TableColumn } from '../../../src/domain/table-columns';
import { useWords } from '../../i18n/words';
import { columnLabels } from '../place/labels';
import type { Place } from '../place/place';
import { CellContent, isNumeric } from './cell-content';
import type { TableRow } from './load-table';
import type { Selection } from './selection';
import styles from './table.module.css';

interface GoalTableProps {
  readonly rows: readonly TableRow[];
  readonly place: Place;
  readonly selection: Selection;
}

/** Wide ones get more of what there is, in parts; the others share the rest. */
const parts: Partial<Record<TableColumn, number>> = {
  key: 7,
  title: 22,
  objective: 22,
  owner: 14,
  home: 14,
  progress: 14,
  value: 14,
};
const usualPart = 11;
const selectPart = 4;
/** What a column needs at least, in CSS pixels; more columns than fit scroll. */
const leastWidth = 104;

/** Widths in percent, so that all of them together are the table. */
function widthsOf(columns: readonly TableColumn[]): (part: number) => number {
  const all = columns.reduce((sum, column) => sum + (parts[column] ?? usualPart), selectPart);
  return (part) => (100 * part) / all;
}

/** The page as it came; the table itself would sort it again by what a cell is keyed with. */
const placeOf = (index: number, descending: boolean): number => (descending ? -index : index);

const headingClass = (column: TableColumn) => (isNumeric(column) ? styles['number'] : undefined);

/** The table itself: what is chosen of its columns, sorted by the app. */
export function GoalTable({ rows, place, selection }: GoalTableProps) {
  const { t } = useWords();
  const { address, go } = place;
  const columns = address.columns ?? usualColumns;
  const widthOf = widthsOf(columns);
  const head = {
    cells: [
      {
        key: 'select',
        width: widthOf(selectPart),
        content: (
          <Checkbox
            aria-label={t('table.selectAll')}
            isChecked={selection.hasAll(rows)}
            isIndeterminate={!selection.hasAll(rows) && rows.some(({ id }) => selection.has(id))}
            onChange={() => selection.toggleAll(rows)}
          />
        ),
      },
      ...columns.map((column) => ({
        key: column,
        content: <span className={headingClass(column)}>{t(columnLabels[column])}</span>,
        isSortable: true,
        width: widthOf(parts[column] ?? usualPart),
      })),
    ],
  };
  const body = rows.map((row, index) => ({
    key: row.id,
    cells: [
      {
        key: index,
        content: (
          <Checkbox
            aria-label={t('table.select', { key: row.key })}
            isChecked={selection.has(row.id)}
            onChange={() => selection.toggle(row)}
          />
        ),
      },
      ...columns.map((column) => ({
        key: placeOf(index, address.descending),
        content: <CellContent column={column} row={row} place={place} />,
      })),
    ],
  }));
  const isShown = columns.includes(address.column);
  return (
    <div className={styles['scroll']} role="region" aria-label={t('table.label')} tabIndex={0}>
      <div style={{ minWidth: `${String(columns.length * leastWidth)}px` }}>
        <DynamicTableStateless
          head={head}
          rows={body}
          label={t('table.label')}
          {...(isShown
            ? { sortKey: address.column, sortOrder: address.descending ? 'DESC' : 'ASC' }
            : {})}
          onSort={({ key }: { readonly key: string }) => {
            const column = tableColumns.find((each) => each === key);
            if (column === undefined) return;
            go({ column, descending: column === address.column && !address.descending }, 'replace');
          }}
        />
      </div>
    </div>
  );
}
