import { useState } from 'react';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import { BoardSkeleton } from '../board/board-skeleton';
import { queryOf } from '../place/address';
import type { Place } from '../place/place';
import { loadTable } from './load-table';
import { TableView } from './table-view';

const pageSize = 50;

/** Everything in lines: compared, sorted, changed together. */
export default function TableScreen({ place }: { readonly place: Place }) {
  const query = queryOf(place.address);
  const [page, setPage] = useState({ query, offset: 0 });
  // Another question starts with its first page.
  const offset = page.query === query ? page.offset : 0;
  const key = `${query} ${String(offset)}`;
  const screen = useScreen(key, () => loadTable(place, offset, pageSize));
  return (
    <ScreenView screen={screen} skeleton={<BoardSkeleton />}>
      {(table) => (
        <TableView
          table={table}
          place={place}
          offset={offset}
          pageSize={pageSize}
          onPage={(next) => setPage({ query, offset: next })}
          reload={screen.reload}
        />
      )}
    </ScreenView>
  );
}
