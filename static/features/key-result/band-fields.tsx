import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import { faultText } from './draft-fault';
import styles from './key-result-fields.module.css';
import type { MeasureFieldsProps } from './measure-fields-props';
import { UnitField } from './unit-field';

/** The two bounds, how far outside is too far, and the unit. */
export function BandFields(props: MeasureFieldsProps) {
  const { draft, onChange, faults, refused } = props;
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles['number']}>
      <LineField
        kind="number"
        label={t('measure.low')}
        value={draft.low}
        onChange={(low) => onChange({ low })}
        error={faultText(faults.low, words) ?? refused('low')}
      />
      <LineField
        kind="number"
        label={t('measure.high')}
        value={draft.high}
        onChange={(high) => onChange({ high })}
        error={faultText(faults.high, words) ?? refused('high')}
      />
      <LineField
        kind="number"
        label={t('measure.tolerance')}
        help={t('measure.tolerance.help')}
        value={draft.tolerance}
        onChange={(tolerance) => onChange({ tolerance })}
        error={faultText(faults.tolerance, words) ?? refused('tolerance')}
      />
      <UnitField {...props} />
    </div>
  );
}
