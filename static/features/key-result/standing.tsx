import { useWords } from '../../i18n/words';
import { Progress } from '../../ui/progress';
import { Sparkline } from '../../ui/sparkline';
import { StatusPopover } from '../../ui/status-popover';
import type { KeyResultView } from '../../ui/views';
import { Figure, Measured } from './figure';
import styles from './key-result-screen.module.css';

/** Where a key result stands and how it got there. */
export function Standing({ keyResult }: { readonly keyResult: KeyResultView }) {
  const { t, score, status } = useWords();
  const { judgement, trend, closed } = keyResult;
  const ended = closed?.outcome ?? null;
  return (
    <div className={styles['overview']}>
      <div className={styles['standing']}>
        <div className={styles['figures']}>
          <span className={styles['left']}>
            <StatusPopover
              judgement={judgement}
              subject={keyResult.key}
              lastCheckIn={keyResult.lastCheckIn}
            />
            <Figure judgement={judgement} />
          </span>
          <span className={styles['measured']}>
            <Measured keyResult={keyResult} />
          </span>
        </div>
        <Progress judgement={judgement} />
        {ended !== null && (
          <p className={styles['quiet']}>
            {t('keyResult.closed', { outcome: status(ended) })}
            {closed?.score !== null && closed !== null && ` · ${score(closed.score)}`}
          </p>
        )}
      </div>
      {trend.length > 1 && <Sparkline trend={trend} width={220} height={56} />}
    </div>
  );
}
