import { Progress } from '../../ui/progress';
import { StatusLozenge } from '../../ui/status-lozenge';
import type { KeyResultView } from '../../ui/views';
import { WhyInShort } from '../../ui/why';
import { Figure, Measured } from './figure';
import styles from './key-result-screen.module.css';
import { stretchOf } from './stretch';

/** Where a key result stands, why, and what turns it green. */
export function Standing({ keyResult }: { readonly keyResult: KeyResultView }) {
  const { judgement, lastCheckIn } = keyResult;
  return (
    <div className={styles['overview']}>
      <div className={styles['standing']}>
        <div className={styles['figures']}>
          <span className={styles['left']}>
            <StatusLozenge status={judgement.status} />
            <Figure judgement={judgement} />
          </span>
          <span className={styles['measured']}>
            <Measured keyResult={keyResult} />
          </span>
        </div>
        <Progress judgement={judgement} stretch={stretchOf(keyResult)} />
        <WhyInShort judgement={judgement} lastCheckIn={lastCheckIn} />
      </div>
    </div>
  );
}
