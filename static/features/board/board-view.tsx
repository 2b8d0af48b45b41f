import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { useReturnFocus } from '../../ui/use-return-focus';
import { chooseCycle } from '../../../src/domain/choose-cycle';
import { ArchivedNote } from '../lifecycle/archived-note';
import { cycleSubject } from '../lifecycle/subjects';
import { KnownTeams } from '../objective/known-teams';
import type { FirstWork } from '../objective/first-work';
import { NewObjective } from '../objective/objective-lazy';
import { isFiltered, noFilter } from '../place/address';
import { FilterBar } from '../place/filter-bar';
import type { Place } from '../place/place';
import { BoardGroups } from './board-groups';
import { BoardHead } from './board-head';
import { BoardOrder } from './board-order';
import styles from './board.module.css';
import { EmptyBoard } from './empty-board';
import type { Board } from './load-board';

interface BoardViewProps {
  readonly board: Board;
  readonly place: Place;
  readonly reload: () => Promise<void>;
  readonly onMore: () => void;
}

/** A loaded board: head, filter, then objectives by attention. */
export function BoardView({ board, place, reload, onMore }: BoardViewProps) {
  const { t } = useWords();
  const [writing, setWriting] = useState<FirstWork | null>(null);
  const [creator, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { cycle } = board;
  const { archived } = place.address;
  const empty = board.seen === 0 && writing === null && !archived;
  const into = cycle?.shelf ? chooseCycle(board.cycles, board.today) : null;
  const mayWrite = board.may.manage && cycle?.stage !== 'closed';
  return (
    <KnownTeams.Provider value={board.choices.teams}>
      <div className={styles['board']}>
        <BoardHead
          answer={board}
          place={place}
          reload={reload}
          createRef={creator}
          onCreate={
            mayWrite && writing === null && !empty ? () => setWriting({ epic: null }) : null
          }
        />
        {(board.seen > 0 || archived) && (
          <FilterBar found={board} place={place}>
            <BoardOrder place={place} />
          </FilterBar>
        )}
        {board.isCut && <Banner tone="information">{t('page.cut')}</Banner>}
        {cycle !== null && cycle.archivedAt !== null && (
          <ArchivedNote
            subject={cycleSubject(cycle)}
            mayRestore={cycle.may.manage}
            reload={reload}
          />
        )}
        {archived && board.seen === 0 && <p>{t('archive.none')}</p>}
        {writing !== null && (
          <NewObjective
            home={place.home}
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
        {empty && <EmptyBoard home={place.home} mayWrite={mayWrite} onStart={setWriting} />}
        {board.seen > 0 && board.total === 0 && isFiltered(place.address) && (
          <div className={styles['nothing']}>
            <p>{t('filter.none')}</p>
            <Button onClick={() => place.go(noFilter)}>{t('board.filter.clear')}</Button>
          </div>
        )}
        <BoardGroups board={board} place={place} into={into} reload={reload} />
        {board.nextOffset !== null && (
          <div className={styles['more']}>
            <Button onClick={onMore}>{t('board.more')}</Button>
          </div>
        )}
      </div>
    </KnownTeams.Provider>
  );
}
