import type { ReactNode } from 'react';
import type { WorkUnit } from '../../../src/domain/work';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import type { KeyResultView } from '../../ui/views';
import { sizeText } from './work-size';
import { differenceText } from './promised-text';
import styles from './work.module.css';

interface FigureProps {
  readonly when: string;
  /** 0..1; null is shown as a dash. */
  readonly progress: number | null;
  readonly children: ReactNode;
}

function Figure({ when, progress, children }: FigureProps) {
  const { t, percent } = useWords();
  return (
    <div className={styles['figure']}>
      <dt className={styles['when']}>{when}</dt>
      <dd className={styles['measured']}>
        <strong className={styles['percent']}>
          {progress === null ? (
            <>
              <span aria-hidden="true">–</span>
              <Hidden>{t('figure.unmeasured')}</Hidden>
            </>
          ) : (
            percent(progress)
          )}
        </strong>{' '}
        {children}
      </dd>
    </div>
  );
}

interface TwoFiguresProps {
  readonly keyResult: KeyResultView;
  readonly unit: WorkUnit;
}

/** What is earned against the scope that was promised, and against the one there is. */
export function TwoFigures({ keyResult, unit }: TwoFiguresProps) {
  const words = useWords();
  const { t, percentChange, shortDay } = words;
  const { work, judgement, closed } = keyResult;
  const promised = work?.promised ?? null;
  if (work === null || promised === null) return null;
  const size = (amount: number) => t('work.of', { size: sizeText(amount, unit, words) });
  const change = promised.change ?? 0;
  const difference = differenceText(promised, unit, words);
  return (
    <div className={styles['story']}>
      <dl className={styles['figures']}>
        <Figure
          when={t('work.promised', { day: shortDay(promised.on) })}
          progress={promised.progress}
        >
          {promised.scope === 0 ? t('work.nothingThen') : size(promised.scope)}
        </Figure>
        <Figure when={t(closed === null ? 'work.today' : 'work.end')} progress={judgement.progress}>
          {size(work.scope)}
          {change !== 0 && (
            <span className={styles['change']}>
              {t('work.scope', { change: percentChange(change) })}
            </span>
          )}
        </Figure>
      </dl>
      <p className={styles['quiet']}>{difference === '' ? t('work.scope.same') : difference}</p>
    </div>
  );
}
