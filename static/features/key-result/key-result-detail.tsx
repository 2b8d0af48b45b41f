import { useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
import { useReturnFocus } from '../../ui/use-return-focus';
import { CheckIn } from '../check-in/check-in-lazy';
import { FormerOwner } from '../owner/former-owner';
import { BackLink } from './back-link';
import { CheckIns } from './check-ins';
import type { Detail } from './detail';
import { EditKeyResult } from './edit-key-result';
import { Facts } from './facts';
import styles from './key-result-screen.module.css';
import { Standing } from './standing';
import { Values } from './values';
import { Work } from './work';

interface KeyResultDetailProps {
  readonly detail: Detail;
  readonly project: JiraThing;
  readonly reload: () => Promise<void>;
  readonly onBack: () => void;
}

type Task = 'edit' | 'check-in';

/** Standing, then what moves it, then what was said; facts at the side. */
export function KeyResultDetail({ detail, project, reload, onBack }: KeyResultDetailProps) {
  const { t } = useWords();
  const [task, setTask] = useState<Task | null>(null);
  const [title, focusTitle] = useReturnFocus<HTMLHeadingElement>();
  const { keyResult, objective } = detail;
  const open = objective.stage !== 'closed' && keyResult.closed === null;
  const done = () => {
    setTask(null);
    focusTitle();
  };
  // Whoever came from a row of the board reads on from here.
  useEffect(focusTitle, [focusTitle]);
  return (
    <>
      <BackLink onBack={onBack} objectiveKey={objective.key} />
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1} ref={title}>
          <span className={styles['key']}>{keyResult.key}</span> {keyResult.title}
        </h1>
        {open && task === null && (
          <div className={styles['actions']}>
            {keyResult.may.checkIn && (
              <Button appearance="primary" onClick={() => setTask('check-in')}>
                {t('checkIn.open')}
              </Button>
            )}
            {keyResult.may.edit && (
              <Button onClick={() => setTask('edit')}>{t('common.edit')}</Button>
            )}
          </div>
        )}
      </header>
      {task === 'check-in' && (
        <CheckIn
          keyResult={keyResult}
          onCancel={done}
          onSaved={() => {
            done();
            void reload();
          }}
        />
      )}
      {task === 'edit' && <EditKeyResult detail={detail} onDone={done} reload={reload} />}
      {keyResult.may.edit && task === null && (
        <FormerOwner ownerId={keyResult.ownerId} onGive={() => setTask('edit')} />
      )}
      <Standing keyResult={keyResult} />
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {keyResult.measure.kind === 'issues' ? (
            <Work detail={detail} project={project} open={open} reload={reload} />
          ) : (
            <Values detail={detail} open={open} reload={reload} />
          )}
          <CheckIns detail={detail} />
        </div>
        <Facts detail={detail} />
      </div>
    </>
  );
}
