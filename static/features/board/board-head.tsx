import Button from '@atlaskit/button/new';
import { useState, type RefObject } from 'react';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
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
  readonly onImport: (() => void) | null;
}

/** Whose goals, in which cycle, on which day of it. */
export function BoardHead({
  board,
  project,
  onCycle,
  reload,
  createRef,
  onCreate,
  onImport,
}: BoardHeadProps) {
  const { t } = useWords();
  const [task, setTask] = useState<CycleTask | null>(null);
  const [picker, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const [publisher, focusPublisher] = useReturnFocus<HTMLButtonElement>();
  const { cycle } = board;
  return (
    <header className={styles['head']}>
      <div className={styles['line']}>
        <h1 className={styles['title']}>{t('board.title')}</h1>
        <div className={styles['start']}>
          {onCreate !== null && (
            <Button ref={createRef} appearance="primary" onClick={onCreate}>
              {t('board.create')}
            </Button>
          )}
          {onImport !== null && <Button onClick={onImport}>{t('board.import')}</Button>}
        </div>
      </div>
      <div className={styles['cycle']}>
        <CyclePicker
          cycles={board.cycles}
          cycle={cycle}
          mayCreate={board.may.manage}
          onCycle={onCycle}
          onTask={setTask}
          triggerRef={picker}
        />
        {cycle !== null && <CycleTime cycle={cycle} today={board.today} />}
        {cycle?.stage === 'draft' && cycle.may.manage && task === null && (
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
          projectId={project.id}
          mayManageSite={board.may.manageSite}
          today={board.today}
          onDone={() => {
            setTask(null);
            if (task === 'publish') focusPublisher();
            else returnFocus();
          }}
          onSaved={async (id) => {
            setTask(null);
            returnFocus();
            onCycle(id);
            await reload();
          }}
        />
      )}
    </header>
  );
}
