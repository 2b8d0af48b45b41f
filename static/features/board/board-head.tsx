import Button from '@atlaskit/button/new';
import { useState, type RefObject } from 'react';
import type { Home } from '../../../src/domain/home';
import { call } from '../../api/call';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
import { useUndo } from '../lifecycle/use-undo';
import { CycleForm } from '../cycle/cycle-lazy';
import { CyclePicker, type CycleTask } from '../cycle/cycle-picker';
import { useReturnFocus } from '../../ui/use-return-focus';
import styles from './board-head.module.css';
import { CycleTime } from './cycle-time';
import type { Board } from './load-board';

interface BoardHeadProps {
  readonly board: Board;
  readonly project: JiraThing;
  readonly onCycle: (cycleId: string) => void;
  readonly reload: () => Promise<void>;
  readonly createRef: RefObject<HTMLButtonElement>;
  /** Null where nothing can be written now. */
  readonly onCreate: (() => void) | null;
}

/** Whose goals, in which cycle, on which day of it. */
export function BoardHead({
  board,
  project,
  onCycle,
  reload,
  createRef,
  onCreate,
}: BoardHeadProps) {
  const { t } = useWords();
  const [task, setTask] = useState<CycleTask | null>(null);
  const [picker, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { cycle } = board;
  const undo = useUndo(reload);
  const openShelf = (home: Home) =>
    undo.run(async () => {
      onCycle((await call('cycle.shelf', { home })).id);
    });
  const done = () => {
    setTask(null);
    returnFocus();
  };
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h1 className={styles['title']}>{t('board.title')}</h1>
        {onCreate !== null && (
          <Button ref={createRef} appearance="primary" onClick={onCreate}>
            {t('board.create')}
          </Button>
        )}
      </div>
      <div className={styles['cycle']}>
        <CyclePicker
          cycles={board.cycles}
          cycle={cycle}
          shelfHome={board.may.manage ? { kind: 'project', projectId: project.id } : null}
          mayCreate={board.may.manage}
          onCycle={onCycle}
          onTask={setTask}
          onShelf={(home) => void openShelf(home)}
          triggerRef={picker}
        />
        {cycle !== null && <CycleTime cycle={cycle} today={board.today} />}
        {cycle?.stage === 'draft' && !cycle.shelf && cycle.may.manage && task === null && (
          <Button onClick={() => setTask('publish')}>{t('cycle.publish')}</Button>
        )}
      </div>
      {task !== null && (
        <CycleForm
          key={task}
          task={task}
          cycle={cycle}
          projectId={project.id}
          mayManageSite={board.may.manageSite}
          today={board.today}
          onDone={done}
          onSaved={async (id) => {
            done();
            onCycle(id);
            await reload();
          }}
        />
      )}
    </header>
  );
}
