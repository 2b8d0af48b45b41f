import { useEffect, useRef, useState } from 'react';
import { attention } from '../../api/liveness';
import { nextPollIn } from '../../api/polling';
import { useWords } from '../../i18n/words';
import { ProgressTrack } from '../../ui/progress-track';
import type { Detail } from '../key-result/detail';
import styles from './work.module.css';

const lookMs = 5_000;

interface ReadingProps {
  readonly detail: Pick<Detail, 'waiting' | 'waitingOf'>;
  readonly reload: () => Promise<void>;
}

/** While something is still to be read the screen looks itself: a history that was read shows in no other figure. */
function useLooking(isWaiting: boolean, reload: () => Promise<void>): void {
  const latest = useRef(reload);
  latest.current = reload;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      if (nextPollIn(attention()) !== null) void latest.current();
    }, lookMs);
    return () => clearInterval(timer);
  }, [isWaiting]);
}

/** How far the reading of linked issues is; its place stays when it is done, so that nothing jumps. */
export function Reading({ detail, reload }: ReadingProps) {
  const { t } = useWords();
  const { waiting, waitingOf } = detail;
  const isWaiting = waiting > 0;
  const [wasWaiting, setWasWaiting] = useState(isWaiting);
  if (isWaiting && !wasWaiting) setWasWaiting(true);
  useLooking(isWaiting, reload);
  if (!wasWaiting) return null;
  const read = waitingOf - waiting;
  const said = isWaiting
    ? t('work.reading', { read, n: waitingOf })
    : t('work.read', { n: waitingOf });
  return (
    <div className={styles['reading']}>
      <ProgressTrack label={said} done={read} of={waitingOf} />
      <p className={styles['quiet']}>
        {said} {isWaiting && t('work.reading.leave')}
      </p>
    </div>
  );
}
