import { useState } from 'react';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import type { BoardPlace } from './board-place';
import { BoardSkeleton } from './board-skeleton';
import { BoardView } from './board-view';
import { loadBoard } from './load-board';

/** What needs attention in this project, and why? */
export function BoardScreen(place: BoardPlace) {
  const { project, cycleId, status } = place;
  const [pages, setPages] = useState(1);
  const key = [project.id, cycleId, status, pages].join('|');
  const screen = useScreen(key, () => loadBoard({ projectId: project.id, cycleId, status, pages }));
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
