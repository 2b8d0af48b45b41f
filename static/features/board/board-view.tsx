import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { chooseCycle } from '../../../src/domain/choose-cycle';
import { ArchivedNote } from '../lifecycle/archived-note';
import { BoardLookBar, type BoardLook } from '../lifecycle/board-look';
import { cycleSubject } from '../lifecycle/subjects';
import { useObjectiveOrder } from '../lifecycle/use-order';
import { KnownTeams, teamsOf } from '../objective/known-teams';
import type { FirstWork } from '../objective/first-work';
import { NewObjective } from '../objective/objective-lazy';
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
  readonly look: BoardLook;
  readonly onLook: (look: BoardLook) => void;
  readonly reload: () => Promise<void>;
  readonly onMore: () => void;
}

/** A loaded board: head, filter, then objectives by attention. */
export function BoardView({ board, place, look, onLook, reload, onMore }: BoardViewProps) {
  const { t } = useWords();
  const [writing, setWriting] = useState<FirstWork | null>(null);
  const [creator, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { objectives, cycle } = board;
  const closed = cycle?.stage === 'closed';
  const empty = board.total === 0 && place.status === null && writing === null && !look.archived;
  const shift = useObjectiveOrder(objectives, reload);
  const byHand = look.sort === 'order' && board.may.manage;
  const into = cycle?.shelf ? chooseCycle(board.cycles, board.today) : null;
  const mayWrite = board.may.manage && !closed;
  return (
    <KnownTeams.Provider value={teamsOf(objectives)}>
      <div className={styles['board']}>
        <BoardHead
          board={board}
          project={place.project}
          onCycle={place.onCycle}
          reload={reload}
          createRef={creator}
          onCreate={
            mayWrite && writing === null && !empty ? () => setWriting({ epic: null }) : null
          }
        />
        {!empty && board.total + (place.status === null ? 0 : 1) > 0 && (
          <StatusFilter counts={board.counts} status={place.status} onStatus={place.onStatus} />
        )}
        {cycle !== null && <BoardLookBar look={look} onLook={onLook} />}
        {cycle !== null && cycle.archivedAt !== null && (
          <ArchivedNote
            subject={cycleSubject(cycle)}
            mayRestore={cycle.may.manage}
            reload={reload}
          />
        )}
        {look.archived && board.total === 0 && <p>{t('archive.none')}</p>}
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
                onShift={byHand ? (by) => void shift(objective, by) : undefined}
                into={into}
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
    </KnownTeams.Provider>
  );
}
