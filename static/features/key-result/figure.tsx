import { useWords } from '../../i18n/words';
import type { JudgementView, KeyResultView } from '../../ui/views';
import { Hidden } from '../../ui/hidden';
import styles from './figure.module.css';

/** `41 %`, and a dash when nothing is measured. */
export function Percent({ judgement }: { readonly judgement: JudgementView }) {
  const { t, percent } = useWords();
  if (judgement.progress !== null) return <>{percent(judgement.progress)}</>;
  return (
    <>
      <span aria-hidden="true">–</span>
      <Hidden>{t('figure.unmeasured')}</Hidden>
    </>
  );
}

/** `41 % · expected 55 %`. */
export function Figure({ judgement }: { readonly judgement: JudgementView }) {
  const { t, percent } = useWords();
  return (
    <span className={styles['figure']}>
      <strong className={styles['now']}>
        <Percent judgement={judgement} />
      </strong>
      {judgement.expected !== null && (
        <span className={styles['expected']}>
          {t('figure.expected', { percent: percent(judgement.expected) })}
        </span>
      )}
    </span>
  );
}

/** A unit said once is enough, unless it clings to the number. */
const closeUnit = (unit: string): string => (unit === '%' ? unit : '');

interface MeasuredProps {
  readonly keyResult: Pick<KeyResultView, 'work' | 'measure' | 'current'>;
}

/** What is counted: `7 of 17 issues done`, or `4.2 of 4.5`. */
export function Measured({ keyResult }: MeasuredProps) {
  const { t, amount } = useWords();
  const { work, measure, current } = keyResult;
  if (measure.kind === 'number') {
    if (current === null) return <>{t('figure.noValue')}</>;
    const target = amount(measure.target, measure.unit);
    return (
      <>{t('figure.ofTarget', { current: amount(current, closeUnit(measure.unit)), target })}</>
    );
  }
  if (work === null || work.total + work.excluded === 0) return <>{t('figure.noIssues')}</>;
  const counted = t('figure.issues', { done: work.done, n: work.total });
  if (work.excluded === 0) return <>{counted}</>;
  return <>{`${counted} · ${t('figure.excluded', { n: work.excluded })}`}</>;
}
