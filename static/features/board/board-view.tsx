import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { chooseCycle } from '../../../src/domain/choose-cycle';
import { useWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { useReturnFocus } from '../../ui/use-return-focus';
import { ImportSheet } from '../import/import-lazy';
import { ArchivedNote } from '../lifecycle/archived-note';
import { cycleSubject } from '../lifecycle/subjects';
import type { FirstWork } from '../objective/first-work';
import { KnownTeams } from '../objective/known-teams';
import { NewObjective } from '../objective/objective-lazy';
import { isFiltered, noFilter } from '../place/address';
import { FilterBar } from '../place/filter-bar';
import type { Place } from '../place/place';
import { LastRoom } from '../room/last-room';
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

/** What is being written: an objective, or those of a sheet. */
type Writing = FirstWork | 'sheet';

interface WritingFormProps extends Omit<BoardViewProps, 'onMore'> {
  readonly writing: Writing;
  readonly onDone: () => void;
}

function WritingForm({ writing, board, place, reload, onDone }: WritingFormProps) {
  const { cycle, today } = board;
  const { home, project } = place;
  if (writing === 'sheet') {
    const sheet = { home, project, cycle, today };
    return <ImportSheet {...sheet} reload={reload} onClose={onDone} />;
  }
  const objective = { home, cycle, today, work: writing };
  return <NewObjective {...objective} onDone={onDone} onSaved={reload} />;
}

/** What the address asks for, where there is something or it may be asked for less. */
function Found({ board, place, reload, onMore }: BoardViewProps) {
  const { t } = useWords();
  const { cycle } = board;
  const { archived } = place.address;
  const into = cycle?.shelf ? chooseCycle(board.cycles, board.today) : null;
  return (
    <>
      {board.isCut && <Banner tone="information">{t('page.cut')}</Banner>}
      {cycle !== null && cycle.archivedAt !== null && (
        <ArchivedNote subject={cycleSubject(cycle)} mayRestore={cycle.may.manage} reload={reload} />
      )}
      {archived && board.seen === 0 && <p>{t('archive.none')}</p>}
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
    </>
  );
}

/** A loaded board: head, filter, then objectives by attention. */
export function BoardView(props: BoardViewProps) {
  const { board, place, reload } = props;
  const [writing, setWriting] = useState<Writing | null>(null);
  const [creator, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { archived } = place.address;
  const empty = board.seen === 0 && writing === null && !archived;
  const mayWrite = board.may.manage && board.cycle?.stage !== 'closed';
  const mayStart = mayWrite && writing === null && !empty;
  const done = () => {
    setWriting(null);
    returnFocus();
  };
  return (
    <KnownTeams.Provider value={board.choices.teams}>
      <div className={styles['board']}>
        <BoardHead
          answer={board}
          place={place}
          reload={reload}
          createRef={creator}
          onCreate={mayStart ? () => setWriting({ epic: null }) : null}
          onImport={mayStart ? () => setWriting('sheet') : null}
        />
        {board.may.manage && <LastRoom />}
        {(board.seen > 0 || archived) && writing !== 'sheet' && (
          <FilterBar found={board} place={place}>
            <BoardOrder place={place} />
          </FilterBar>
        )}
        {writing !== null && <WritingForm {...props} writing={writing} onDone={done} />}
        {empty && (
          <EmptyBoard
            home={place.home}
            onShelf={board.cycle?.shelf === true}
            mayWrite={mayWrite}
            onStart={setWriting}
            onImport={() => setWriting('sheet')}
            onTemplate={() => place.go({ view: 'library' })}
          />
        )}
        {writing !== 'sheet' && <Found {...props} />}
      </div>
    </KnownTeams.Provider>
  );
}
