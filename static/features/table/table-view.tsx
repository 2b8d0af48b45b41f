import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Notice } from '../../ui/notice';
import { BoardHead } from '../board/board-head';
import { isFiltered, noFilter } from '../place/address';
import { FilterBar } from '../place/filter-bar';
import type { Place } from '../place/place';
import { ExportCsv } from './export-csv';
import { GoalTable } from './goal-table';
import type { Table } from './load-table';
import { Pager } from './pager';
import { useSelection } from './selection';
import { SelectionBar } from './selection-bar';
import { TableOrder } from './table-order';
import styles from './table.module.css';

interface TableViewProps {
  readonly table: Table;
  readonly place: Place;
  readonly offset: number;
  readonly pageSize: number;
  readonly onPage: (offset: number) => void;
  readonly reload: () => Promise<void>;
}

/** No rows: because of the filters, or because nothing is written yet; with the way on. */
function NoRows({ place }: { readonly place: Place }) {
  const { t } = useWords();
  const { address, go } = place;
  const filtered = isFiltered(address);
  return (
    <Notice
      title={t(filtered ? 'filter.none' : 'table.empty')}
      body={filtered ? undefined : t('table.empty.body')}
      actions={
        <Button onClick={() => go(filtered ? noFilter : { view: 'board' })}>
          {t(filtered ? 'board.filter.clear' : 'table.empty.board')}
        </Button>
      }
    />
  );
}

/** A loaded table: head, filters, rows, pages. */
export function TableView({ table, place, offset, pageSize, onPage, reload }: TableViewProps) {
  const { t } = useWords();
  const { of } = place.address;
  const selection = useSelection(of);
  return (
    <div className={styles['table']}>
      <BoardHead answer={table} place={place} reload={reload} onCreate={null} />
      {table.seen > 0 && (
        <FilterBar found={table} place={place}>
          <TableOrder place={place} />
        </FilterBar>
      )}
      {table.isCut && <Banner tone="information">{t('page.cut')}</Banner>}
      <SelectionBar selection={selection} kind={of} reload={reload} />
      {table.total === 0 ? (
        <NoRows place={place} />
      ) : (
        <>
          <GoalTable rows={table.rows} place={place} selection={selection} />
          <div className={styles['foot']}>
            <span>{t('table.shown', { n: table.total })}</span>
            <ExportCsv
              place={place}
              cycleName={table.cycle?.shelf ? t('cycle.shelf') : (table.cycle?.name ?? '')}
            />
            <Pager table={table} offset={offset} pageSize={pageSize} onPage={onPage} />
          </div>
        </>
      )}
    </div>
  );
}
