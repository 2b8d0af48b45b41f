import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import { errorAt } from '../../ui/use-submit';
import type { KeyResultView } from '../../ui/views';
import styles from './check-in-form.module.css';
import type { useCheckIn } from './use-check-in';

interface ValueFieldProps {
  readonly keyResult: KeyResultView;
  readonly checkIn: ReturnType<typeof useCheckIn>;
}

/** Today's value of a number, with the way it has to go beside it. */
export function ValueField({ keyResult, checkIn }: ValueFieldProps) {
  const { t, amount } = useWords();
  const { measure, current } = keyResult;
  if (measure.kind !== 'number') return null;
  const unit = measure.unit === '' ? '' : ` (${measure.unit})`;
  const range = {
    baseline: amount(measure.baseline, ''),
    target: amount(measure.target, ''),
  };
  const help =
    current === null
      ? t('checkIn.value.rangeFirst', range)
      : t('checkIn.value.range', { ...range, current: amount(current, '') });
  return (
    <div className={styles['value']}>
      <LineField
        kind="number"
        autoFocus
        optional
        label={`${t('checkIn.value')}${unit}`}
        value={checkIn.draft.value}
        onChange={(value) => checkIn.change({ value })}
        help={help}
        error={
          checkIn.wrongValue
            ? t('checkIn.value.wrong')
            : errorAt(checkIn.submission.refusal, 'value')
        }
      />
    </div>
  );
}
