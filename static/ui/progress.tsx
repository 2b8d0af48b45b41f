import type { JudgementView } from './views';
import { useWords } from '../i18n/words';
import styles from './progress.module.css';
import { toneOf } from './tone';

const share = (ratio: number): string => `${String(Math.min(1, Math.max(0, ratio)) * 100)}%`;

/** Progress with a tick where the plan expects it today. Unmeasured has a track and no fill. */
export function Progress({ judgement }: { readonly judgement: JudgementView }) {
  const words = useWords();
  const { progress, expected, status } = judgement;
  const label =
    progress === null
      ? words.t('figure.unmeasured')
      : expected === null
        ? words.t('figure.progress', { percent: words.percent(progress) })
        : words.t('figure.progressExpected', {
            percent: words.percent(progress),
            expected: words.percent(expected),
          });
  return (
    <div className={styles['track']} role="img" aria-label={label}>
      {progress !== null && (
        <div
          className={`${styles['fill']} ${styles[toneOf(status)]}`}
          style={{ width: share(progress) }}
        />
      )}
      {expected !== null && <div className={styles['tick']} style={{ left: share(expected) }} />}
    </div>
  );
}
