import Button from '@atlaskit/button/new';
import { useState, type RefObject } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import { useWords } from '../../i18n/words';
import { useUndo } from '../lifecycle/use-undo';
import { CycleForm } from '../cycle/cycle-lazy';
import { CyclePicker, type CycleTask } from '../cycle/cycle-picker';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { OperationOutput } from '../../../src/contract/operations';
import type { Place } from '../place/place';
import { SavedViews } from '../place/saved-views';
import styles from './board-head.module.css';
import { CycleTime } from './cycle-time';

interface BoardHeadProps {
  readonly answer: Pick<OperationOutput<'table.get'>, 'cycles' | 'cycle' | 'today' | 'may'>;
  readonly place: Place;
  readonly reload: () => Promise<void>;
  readonly createRef?: RefObject<HTMLButtonElement>;
  /** Null where nothing can be written now. */
  readonly onCreate: (() => void) | null;
  readonly onImport?: (() => void) | null;
}

/** Whose goals, in which cycle, on which day of it. */
export function BoardHead(props: BoardHeadProps) {
  const { answer, place, reload, createRef, onCreate, onImport = null } = props;
  const { t } = useWords();
  const [task, setTask] = useState<CycleTask | null>(null);
  const [picker, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const [publisher, focusPublisher] = useReturnFocus<HTMLButtonElement>();
  const { cycle, cycles, today, may } = answer;
  const showCycle = (cycleId: string) => place.go({ cycleId, statuses: [] });
  const undo = useUndo(reload);
  const openShelf = (of: Home) =>
    undo.run(async () => {
      showCycle((await call('cycle.shelf', { home: of })).id);
    });
  const done = () => {
    setTask(null);
    if (task === 'publish') focusPublisher();
    else returnFocus();
  };
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h1 className={styles['title']}>{t('board.title')}</h1>
        <div className={styles['actions']}>
          <SavedViews place={place} />
          {onCreate !== null && (
            <Button ref={createRef ?? null} appearance="primary" onClick={onCreate}>
              {t('board.create')}
            </Button>
          )}
          {onImport !== null && <Button onClick={onImport}>{t('board.import')}</Button>}
        </div>
      </div>
      <div className={styles['cycle']}>
        <CyclePicker
          cycles={cycles}
          cycle={cycle}
          shelfHome={may.manage ? place.home : null}
          mayCreate={may.manage}
          onCycle={showCycle}
          onTask={setTask}
          onShelf={(home) => void openShelf(home)}
          triggerRef={picker}
        />
        {cycle !== null && <CycleTime cycle={cycle} today={today} />}
        {cycle?.stage === 'draft' && !cycle.shelf && cycle.may.manage && task === null && (
          <Button ref={publisher} onClick={() => setTask('publish')}>
            {t('cycle.publish')}
          </Button>
        )}
      </div>
      {task !== null && (
        <CycleForm
          key={task}
          task={task}
          cycle={cycle}
          home={place.home}
          mayManageSite={may.manageSite}
          today={today}
          onDone={done}
          onSaved={async (id) => {
            setTask(null);
            returnFocus();
            showCycle(id);
            await reload();
          }}
        />
      )}
    </header>
  );
}
