import { useEffect, useState } from 'react';
import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import { TrendChart } from '../../ui/trend-chart';
import { useReturnFocus } from '../../ui/use-return-focus';
import { BreakdownSection } from '../breakdown/breakdown-section';
import { CheckIn } from '../check-in/check-in-lazy';
import { HistorySection } from '../history/history-section';
import { useArchiving } from '../lifecycle/archive';
import { ArchiveForm } from '../lifecycle/archive-form';
import { ArchivedNote } from '../lifecycle/archived-note';
import { KeyResultMenu } from '../lifecycle/key-result-menu';
import { MoveKeyResult } from '../lifecycle/move-key-result';
import { keyResultSubject } from '../lifecycle/subjects';
import type { Place } from '../place/place';
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
  readonly place: Place;
  readonly reload: () => Promise<void>;
  readonly onBack: () => void;
}

type Task = 'edit' | 'check-in' | 'move' | 'archive';

interface TaskOfProps {
  readonly task: Task | null;
  readonly detail: Detail;
  readonly done: () => void;
  readonly reload: () => Promise<void>;
}

/** What is being done to it, or the note that it is archived. */
function TaskOf({ task, detail, done, reload }: TaskOfProps) {
  const { keyResult, objective, cycle } = detail;
  const subject = keyResultSubject(keyResult, objective.stage);
  return (
    <>
      {task === 'check-in' && (
        <CheckIn
          keyResult={keyResult}
          today={detail.today}
          onCancel={done}
          onSaved={() => {
            done();
            void reload();
          }}
        />
      )}
      {task === 'move' && (
        <MoveKeyResult
          keyResult={keyResult}
          cycleId={cycle.id}
          home={objective.home}
          needsReason={objective.stage === 'published'}
          onDone={done}
          reload={reload}
        />
      )}
      {task === 'archive' && <ArchiveForm subject={subject} onDone={done} reload={reload} />}
      {task !== 'archive' && (
        <ArchivedNote subject={subject} mayRestore={keyResult.may.archive} reload={reload} />
      )}
      {task === 'edit' && <EditKeyResult detail={detail} onDone={done} reload={reload} />}
    </>
  );
}

interface BodyProps extends Pick<KeyResultDetailProps, 'detail' | 'place' | 'reload'> {
  readonly open: boolean;
}

/** Where it stands, what moves it, what was said and changed; facts at the side. */
function Body({ detail, place, open, reload }: BodyProps) {
  const { keyResult, cycle } = detail;
  return (
    <>
      <Standing keyResult={keyResult} />
      {keyResult.trend.length > 1 && (
        <TrendChart
          trend={keyResult.trend}
          cycle={cycle}
          today={detail.today}
          expected={keyResult.judgement.expected}
        />
      )}
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {keyResult.measure.kind === 'issues' ? (
            <Work detail={detail} project={place.project} open={open} reload={reload} />
          ) : (
            <Values detail={detail} open={open} reload={reload} />
          )}
          {keyResult.measure.kind === 'issues' && <BreakdownSection keyResultId={keyResult.id} />}
          <CheckIns detail={detail} />
          <HistorySection kind="keyResult" id={keyResult.id} version={keyResult.version} />
        </div>
        <Facts detail={detail} place={place} />
      </div>
    </>
  );
}

/** Standing, then what moves it, then what was said; facts at the side. */
export function KeyResultDetail({ detail, place, reload, onBack }: KeyResultDetailProps) {
  const { t } = useWords();
  const [task, setTask] = useState<Task | null>(null);
  const [title, focusTitle] = useReturnFocus<HTMLHeadingElement>();
  const { keyResult, objective } = detail;
  const subject = keyResultSubject(keyResult, objective.stage);
  const archive = useArchiving(subject, () => setTask('archive'), reload);
  const open = objective.stage !== 'closed' && keyResult.closed === null;
  const done = () => {
    setTask(null);
    focusTitle();
  };
  // Whoever came from a row of the board reads on from here.
  useEffect(focusTitle, [focusTitle]);
  return (
    <>
      <BackLink onBack={onBack} place={place} objective={objective} />
      <header className={styles['head']}>
        <h1 className={styles['title']} tabIndex={-1} ref={title}>
          <span className={styles['key']}>{keyResult.key}</span> {keyResult.title}
        </h1>
        {task === null && (
          <div className={styles['actions']}>
            {open && keyResult.may.checkIn && (
              <Button appearance="primary" onClick={() => setTask('check-in')}>
                {t('checkIn.open')}
              </Button>
            )}
            {open && keyResult.may.edit && (
              <Button onClick={() => setTask('edit')}>{t('common.edit')}</Button>
            )}
            <KeyResultMenu
              keyResult={keyResult}
              onMove={() => setTask('move')}
              onArchive={archive}
              reload={reload}
            />
          </div>
        )}
      </header>
      <TaskOf {...{ task, detail, done, reload }} />
      {keyResult.may.edit && task === null && (
        <FormerOwner ownerId={keyResult.ownerId} onGive={() => setTask('edit')} />
      )}
      <Body detail={detail} place={place} open={open} reload={reload} />
    </>
  );
}
