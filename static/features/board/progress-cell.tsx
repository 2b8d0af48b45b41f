import { Progress } from '../../ui/progress';
import type { JudgementView } from '../../ui/views';
import { Percent } from '../key-result/figure';
import styles from './progress-cell.module.css';

interface ProgressCellProps {
  readonly judgement: JudgementView;
  /** Raw progress at the stretch; null without one. */
  readonly stretch?: number | null;
}

/** Percent and bar, as wide for an objective as for its key results. */
export function ProgressCell({ judgement, stretch = null }: ProgressCellProps) {
  return (
    <div className={styles['progress']}>
      <span className={styles['percent']}>
        <Percent judgement={judgement} />
      </span>
      <Progress judgement={judgement} stretch={stretch} />
    </div>
  );
}
