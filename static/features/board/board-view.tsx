import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import type { FirstWork } from '../objective/first-work';
import { NewObjective } from '../objective/objective-lazy';
import { LastRoom } from '../room/last-room';
import { useReturnFocus } from '../../ui/use-return-focus';
import { BoardHead } from './board-head';
import type { BoardPlace } from './board-place';
import styles from './board.module.css';
import { EmptyBoard } from './empty-board';
import type { Board } from './load-board';
import { ObjectiveCard } from './objective-card';
import { StatusFilter } from './status-filter';

interface BoardViewProps {
  readonly board: Board;
  readonly place: BoardPlace;
  readonly reload: () => Promise<void>;
  readonly onMore: () => void;
}

/** A loaded board: head, filter, then objectives by attention. */
export function BoardView({ board, place, reload, onMore }: BoardViewProps) {
  const { t } = useWords();
  const [writing, setWriting] = useState<FirstWork | null>(null);
  const [creator, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { objectives, cycle } = board;
  const closed = cycle?.stage === 'closed';
  const empty = board.total === 0 && place.status === null && writing === null;
  const mayWrite = board.may.manage && !closed;
  return (
    <div className={styles['board']}>
      {board.may.manage && <LastRoom />}
      <BoardHead
        board={board}
        project={place.project}
        onCycle={place.onCycle}
        reload={reload}
        createRef={creator}
        onCreate={mayWrite && writing === null && !empty ? () => setWriting({ epic: null }) : null}
      />
      {!empty && board.total + (place.status === null ? 0 : 1) > 0 && (
        <StatusFilter counts={board.counts} status={place.status} onStatus={place.onStatus} />
      )}
      {writing !== null && (
        <NewObjective
          projectId={place.project.id}
          cycle={cycle}
          today={board.today}
          work={writing}
          onDone={() => {
            setWriting(null);
            returnFocus();
          }}
          onSaved={reload}
        />
      )}
      {empty && (
        <EmptyBoard projectId={place.project.id} mayWrite={mayWrite} onStart={setWriting} />
      )}
      {objectives.length === 0 && place.status !== null && (
        <div className={styles['nothing']}>
          <p>{t('board.filter.none')}</p>
          <Button onClick={() => place.onStatus(null)}>{t('board.filter.clear')}</Button>
        </div>
      )}
      <ul className={styles['objectives']} aria-label={t('board.list')}>
        {objectives.map((objective) => (
          <li key={objective.id}>
            <ObjectiveCard
              objective={objective}
              projectKey={place.project.key}
              returnedFrom={place.returnedFrom}
              onOpen={place.onOpen}
              reload={reload}
            />
          </li>
        ))}
      </ul>
      {board.nextOffset !== null && (
        <div className={styles['more']}>
          <Button onClick={onMore}>{t('board.more')}</Button>
        </div>
      )}
    </div>
  );
}
