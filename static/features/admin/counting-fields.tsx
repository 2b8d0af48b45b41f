import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import styles from './admin.module.css';
import { ResolutionFields } from './resolution-fields';
import { withPresent, type FieldsProps } from './settings-draft';

const credits = [0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5];

/** What an issue counts, and when it does not. */
export function CountingFields(props: FieldsProps) {
  const { draft, onChange, refused } = props;
  const { t, percent } = useWords();
  const creditText = (credit: number) =>
    credit === 0 ? t('admin.credit.none') : t('admin.credit.some', { percent: percent(credit) });
  return (
    <Section title={t('admin.counting')}>
      <div className={styles['fields']}>
        <SelectField
          label={t('admin.credit')}
          help={t('admin.credit.help')}
          error={refused('inProgressCredit')}
          value={String(draft.inProgressCredit)}
          options={withPresent(credits, draft.inProgressCredit).map((credit) => ({
            value: String(credit),
            label: creditText(credit),
          }))}
          onChange={(credit) => onChange({ ...draft, inProgressCredit: Number(credit) })}
        />
      </div>
      <ResolutionFields {...props} />
    </Section>
  );
}
