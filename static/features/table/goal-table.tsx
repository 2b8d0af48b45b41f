import Checkbox from '@atlaskit/checkbox';
import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import { tableColumns, usualColumns, type TableColumn } from '../../../src/domain/table-columns';
import { useWords } from '../../i18n/words';
import { columnLabels } from '../place/labels';
import type { Place } from '../place/place';
import { CellContent } from './cell-content';
import type { TableRow } from './load-table';
import type { Selection } from './selection';
import styles from './table.module.css';

interface GoalTableProps {
  readonly rows: readonly TableRow[];
  readonly place: Place;
  readonly selection: Selection;
}

/** Wide ones get more of what there is; the others share the rest. */
const widths: Partial<Record<TableColumn, number>> = {
  key: 7,
  title: 26,
  objective: 22,
  status: 11,
};
const usualWidth = 12;

/** The page as it came; the table itself would sort it again by what a cell is keyed with. */
const placeOf = (index: number, descending: boolean): number => (descending ? -index : index);

/** The table itself: what is chosen of its columns, sorted by the app. */
export function GoalTable({ rows, place, selection }: GoalTableProps) {
  const { t } = useWords();
  const { address, go } = place;
  const columns = address.columns ?? usualColumns;
  const head = {
    cells: [
      {
        key: 'select',
        width: 4,
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
        content: t(columnLabels[column]),
        isSortable: true,
        width: widths[column] ?? usualWidth,
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
  );
}
