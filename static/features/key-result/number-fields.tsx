import { useWords } from '../../i18n/words';
import { Disclosure } from '../../ui/disclosure';
import { LineField } from '../../ui/text-field';
import { CheckpointFields } from './checkpoint-fields';
import { faultText } from './draft-fault';
import styles from './key-result-fields.module.css';
import type { MeasureFieldsProps } from './measure-fields-props';
import { UnitField } from './unit-field';

/** Baseline, target and unit; the direction follows from the two ends. */
export function NumberFields(props: MeasureFieldsProps) {
  const { draft, onChange, faults, refused } = props;
  const words = useWords();
  const { t } = words;
  return (
    <>
      <div className={styles['number']}>
        <LineField
          kind="number"
          label={t('keyResult.baseline')}
          value={draft.baseline}
          onChange={(baseline) => onChange({ baseline })}
          error={faultText(faults.baseline, words) ?? refused('baseline')}
        />
        <LineField
          kind="number"
          label={t('keyResult.target')}
          value={draft.target}
          onChange={(target) => onChange({ target })}
          error={faultText(faults.target, words) ?? refused('target')}
        />
        <UnitField {...props} />
      </div>
      <More {...props} />
    </>
  );
}

/** What few numbers need; open where something is written in it, or wrong with it. */
function More(props: MeasureFieldsProps) {
  const { draft, onChange, faults, refused } = props;
  const words = useWords();
  const { t } = words;
  const faulty =
    Object.keys(faults).some((field) => /^(stretch|checkpoints)\b/.test(field)) ||
    (refused('stretch') ?? refused('checkpoints')) !== undefined;
  const written = draft.stretch.trim() !== '' || draft.checkpoints.length > 0;
  return (
    <Disclosure label={t('measure.more')} startsOpen={written} forceOpen={faulty}>
      <div className={styles['fields']}>
        <div className={styles['stretch']}>
          <LineField
            kind="number"
            optional
            label={t('measure.stretch')}
            help={t('measure.stretch.help')}
            value={draft.stretch}
            onChange={(stretch) => onChange({ stretch })}
            error={faultText(faults.stretch, words) ?? refused('stretch')}
          />
        </div>
        <CheckpointFields {...props} />
      </div>
    </Disclosure>
  );
}
