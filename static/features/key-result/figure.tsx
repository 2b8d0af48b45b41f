import { useWords } from '../../i18n/words';
import type { JudgementView, KeyResultView } from '../../ui/views';
import { Hidden } from '../../ui/hidden';
import styles from './figure.module.css';
import { measuredText } from './measured-text';

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

/** What is counted, in words. */
export function Measured({ keyResult }: { readonly keyResult: KeyResultView }) {
  return <>{measuredText(keyResult, useWords())}</>;
}
