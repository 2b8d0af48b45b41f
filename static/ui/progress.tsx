import type { JudgementView } from './views';
import { useWords, type Words } from '../i18n/words';
import styles from './progress.module.css';
import { toneOf } from './tone';

const share = (ratio: number): string => `${String(Math.min(1, Math.max(0, ratio)) * 100)}%`;

interface ProgressProps {
  readonly judgement: JudgementView;
  /** Raw progress at the stretch, above 1; null without one. */
  readonly stretch?: number | null;
}

/** How much of the way from target to stretch is done, 0..1. */
const beyond = ({ rawProgress }: JudgementView, stretch: number): number =>
  Math.min(1, Math.max(0, ((rawProgress ?? 0) - 1) / (stretch - 1)));

function labelOf(judgement: JudgementView, stretch: number | null, words: Words): string {
  const { progress, expected } = judgement;
  const { t, percent } = words;
  if (progress === null) return t('figure.unmeasured');
  const done = percent(progress);
  const label =
    expected === null
      ? t('figure.progress', { percent: done })
      : t('figure.progressExpected', { percent: done, expected: percent(expected) });
  if (stretch === null) return label;
  return words.list([label, t('figure.stretch', { percent: percent(beyond(judgement, stretch)) })]);
}

/**
 * Progress with a tick where the plan expects it today. Unmeasured has a track and no fill. A
 * stretch is a short track of its own behind the target.
 */
export function Progress({ judgement, stretch = null }: ProgressProps) {
  const words = useWords();
  const { progress, expected, status } = judgement;
  const fill = `${styles['fill']} ${styles[toneOf(status)]}`;
  return (
    <div className={styles['bar']} role="img" aria-label={labelOf(judgement, stretch, words)}>
      <div className={styles['track']}>
        {progress !== null && <div className={fill} style={{ width: share(progress) }} />}
        {expected !== null && <div className={styles['tick']} style={{ left: share(expected) }} />}
      </div>
      {stretch !== null && (
        <div className={`${styles['track']} ${styles['stretch']}`}>
          {beyond(judgement, stretch) > 0 && (
            <div className={fill} style={{ width: share(beyond(judgement, stretch)) }} />
          )}
        </div>
      )}
    </div>
  );
}
