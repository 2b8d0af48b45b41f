import { useState } from 'react';
import { useScreen } from '../../api/use-screen';
import { ScreenView } from '../../ui/screen-view';
import type { BoardLook } from '../lifecycle/board-look';
import type { BoardPlace } from './board-place';
import { BoardSkeleton } from './board-skeleton';
import { BoardView } from './board-view';
import { loadBoard } from './load-board';

/** What needs attention in this project, and why? */
export function BoardScreen(place: BoardPlace) {
  const { project, cycleId, status } = place;
  const [pages, setPages] = useState(1);
  const [look, setLook] = useState<BoardLook>({ sort: 'attention', archived: false });
  const key = [project.id, cycleId, status, pages, look.sort, look.archived].join('|');
  const screen = useScreen(key, () =>
    loadBoard({ projectId: project.id, cycleId, status, look, pages }),
  );
  return (
    <ScreenView screen={screen} skeleton={<BoardSkeleton />}>
      {(board) => (
        <BoardView
          board={board}
          place={place}
          look={look}
          onLook={setLook}
          reload={screen.reload}
          onMore={() => setPages(pages + 1)}
        />
      )}
    </ScreenView>
  );
}
