import { useState } from 'react';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import { queryOf } from '../place/address';
import type { Place } from '../place/place';
import { BoardSkeleton } from './board-skeleton';
import { BoardView } from './board-view';
import { loadBoard } from './load-board';

/** What needs attention here, and why? */
export function BoardScreen({ place }: { readonly place: Place }) {
  const [pages, setPages] = useState(1);
  const key = `${queryOf(place.address)} ${String(pages)}`;
  const screen = useScreen(key, () => loadBoard(place, pages));
  return (
    <ScreenView screen={screen} skeleton={<BoardSkeleton />}>
      {(board) => (
        <BoardView
          board={board}
          place={place}
          reload={screen.reload}
          onMore={() => setPages(pages + 1)}
        />
      )}
    </ScreenView>
  );
}
