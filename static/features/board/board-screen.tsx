import { useState } from 'react';
import type { JiraThing } from '../../api/context';
import { useScreen } from '../../api/use-screen';
import type { Status } from '../../../src/domain/judgement';
import { ScreenView } from '../../ui/screen-view';
import { BoardSkeleton } from './board-skeleton';
import { BoardView } from './board-view';
import { loadBoard } from './load-board';

export interface BoardPlace {
  readonly project: JiraThing;
  readonly cycleId: string | null;
  readonly status: Status | null;
  /** The key result that was open before: its row takes the focus. */
  readonly returnedFrom: string | null;
  readonly onCycle: (cycleId: string) => void;
  readonly onStatus: (status: Status | null) => void;
  readonly onOpen: (keyResultId: string) => void;
}

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
