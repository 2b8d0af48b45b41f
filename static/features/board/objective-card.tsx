import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { useReturnFocus } from '../../ui/use-return-focus';
import type { CycleView, ObjectiveView } from '../../ui/views';
import type { Opened } from '../place/address';
import { ObjectiveTask, type ObjectiveTaskName } from '../objective/objective-lazy';
import { unequalShares } from '../lifecycle/shares';
import { KeyResultRow } from './key-result-row';
import styles from './objective-card.module.css';
import { ObjectiveHead } from './objective-head';

interface ObjectiveCardProps {
  readonly objective: ObjectiveView;
  readonly projectKey: string | null;
  /** Where homes differ from card to card. */
  readonly showsHome: boolean;
  readonly returnedFrom: Opened | null;
  readonly onOpen: (open: Opened) => void;
  readonly onShift?: ((by: -1 | 1) => void) | undefined;
  readonly into?: CycleView | null | undefined;
  readonly reload: () => Promise<void>;
}

/** An objective with its key results; what is done to it opens inside the card. */
export function ObjectiveCard(props: ObjectiveCardProps) {
  const { objective, projectKey, showsHome, returnedFrom, onOpen, onShift, into, reload } = props;
  const shares = unequalShares(objective.keyResults);
  const { t } = useWords();
  const [task, setTask] = useState<ObjectiveTaskName | null>(null);
  const [menu, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const done = () => {
    setTask(null);
    returnFocus();
  };
  return (
    <article className={styles['card']} aria-label={`${objective.key} ${objective.title}`}>
      <ObjectiveHead
        objective={objective}
        projectKey={projectKey}
        showsHome={showsHome}
        focus={objective.id === returnedFrom?.id}
        onOpen={onOpen}
        menuRef={menu}
        onTask={setTask}
        onShift={onShift}
        into={into}
        reload={reload}
      />
      {task !== null && (
        <div className={styles['task']}>
          <ObjectiveTask
            key={task}
            task={task}
            objective={objective}
            onDone={done}
            reload={reload}
          />
        </div>
      )}
      {objective.keyResults.length === 0 ? (
        <div className={styles['none']}>
          <p>{t('board.noKeyResults')}</p>
          {objective.may.edit && task === null && objective.stage !== 'closed' && (
            <Button spacing="compact" onClick={() => setTask('add-key-result')}>
              {t('objective.addKeyResult')}
            </Button>
          )}
        </div>
      ) : (
        <ul className={styles['rows']}>
          {objective.keyResults.map((keyResult, index) => (
            <KeyResultRow
              key={keyResult.id}
              keyResult={keyResult}
              share={shares?.[index]}
              projectKey={projectKey}
              focus={keyResult.id === returnedFrom?.id}
              onOpen={() => onOpen({ kind: 'key-result', id: keyResult.id })}
            />
          ))}
        </ul>
      )}
    </article>
  );
}
