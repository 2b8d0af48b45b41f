import { Progress } from '../../ui/progress';
import type { JudgementView } from '../../ui/views';
import { Percent } from '../key-result/figure';
import styles from './progress-cell.module.css';

/** Percent and bar, as wide for an objective as for its key results. */
export function ProgressCell({ judgement }: { readonly judgement: JudgementView }) {
  return (
    <div className={styles['progress']}>
      <span className={styles['percent']}>
        <Percent judgement={judgement} />
      </span>
      <Progress judgement={judgement} />
    </div>
  );
}
