import { useWords } from '../../i18n/words';
import { Progress } from '../../ui/progress';
import { StatusLozenge } from '../../ui/status-lozenge';
import type { ObjectiveView } from '../../ui/views';
import { WhyInShort } from '../../ui/why';
import { Figure } from '../key-result/figure';
import styles from '../key-result/key-result-screen.module.css';

/** Where an objective stands, why, and what turns it green. */
export function ObjectiveStanding({ objective }: { readonly objective: ObjectiveView }) {
  const { t, percent } = useWords();
  const { judgement, measuredShare } = objective;
  const partly = judgement.progress !== null && measuredShare < 1;
  return (
    <div className={styles['overview']}>
      <div className={styles['standing']}>
        <div className={styles['figures']}>
          <span className={styles['left']}>
            <StatusLozenge status={judgement.status} />
            <Figure judgement={judgement} />
          </span>
          {partly && (
            <span className={styles['measured']}>
              {t('figure.measuredShare', { percent: percent(measuredShare) })}
            </span>
          )}
        </div>
        <Progress judgement={judgement} />
        <WhyInShort judgement={judgement} lastCheckIn={null} />
      </div>
    </div>
  );
}
