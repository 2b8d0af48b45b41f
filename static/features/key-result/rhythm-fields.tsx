import { useWords } from '../../i18n/words';
import { OwnerField } from '../../ui/owner-field';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import type { DraftFaults, KeyResultDraft } from './key-result-draft';
import { faultText } from './key-result-fields';
import styles from './key-result-fields.module.css';

interface RhythmFieldsProps {
  readonly draft: KeyResultDraft;
  readonly onChange: (draft: KeyResultDraft) => void;
  readonly faults: DraftFaults;
  readonly refused: (field: string) => string | undefined;
}

const usual = [7, 14, 28];

/** Who answers for it, how often, and how much it weighs. */
export function RhythmFields({ draft, onChange, faults, refused }: RhythmFieldsProps) {
  const words = useWords();
  const { t } = words;
  const rhythms = usual.includes(draft.cadenceDays) ? usual : [...usual, draft.cadenceDays];
  const rhythm = (days: number): string => {
    if (days === 7) return t('keyResult.cadence.7');
    if (days === 14) return t('keyResult.cadence.14');
    return days === 28 ? t('keyResult.cadence.28') : t('keyResult.cadence.other', { n: days });
  };
  return (
    <>
      <OwnerField
        ownerId={draft.ownerId}
        onChange={(ownerId) => onChange({ ...draft, ownerId })}
        error={refused('ownerId')}
      />
      <div className={styles['number']}>
        <SelectField
          label={t('keyResult.cadence')}
          value={String(draft.cadenceDays)}
          options={rhythms.map((days) => ({ value: String(days), label: rhythm(days) }))}
          onChange={(days) => onChange({ ...draft, cadenceDays: Number(days) })}
          error={refused('cadenceDays')}
        />
        <LineField
          kind="number"
          label={t('keyResult.weight')}
          value={draft.weight}
          onChange={(weight) => onChange({ ...draft, weight })}
          error={faultText(faults.weight, words) ?? refused('weight')}
        />
      </div>
    </>
  );
}
