import { useState } from 'react';
import { useWords } from '../../i18n/words';
import { OwnerField } from '../../ui/owner-field';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { faultText, type DraftFaults } from './draft-fault';
import type { KeyResultDraft } from './key-result-draft';
import styles from './key-result-fields.module.css';
import { rhythmText, usualRhythms } from './rhythm';

const ofSite = 'site';

interface RhythmFieldsProps {
  readonly draft: KeyResultDraft;
  readonly onChange: (draft: KeyResultDraft) => void;
  readonly faults: DraftFaults;
  readonly refused: (field: string) => string | undefined;
}

/** Who answers for it, how often, and how much it weighs. */
export function RhythmFields({ draft, onChange, faults, refused }: RhythmFieldsProps) {
  const words = useWords();
  const { t } = words;
  const { cadenceDays } = draft;
  const [mayFollowSite] = useState(cadenceDays === null);
  const isUsual = cadenceDays === null || usualRhythms.includes(cadenceDays);
  const rhythms = isUsual ? usualRhythms : [...usualRhythms, cadenceDays];
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
          value={cadenceDays === null ? ofSite : String(cadenceDays)}
          options={[
            ...(mayFollowSite ? [{ value: ofSite, label: t('keyResult.cadence.site') }] : []),
            ...rhythms.map((days) => ({ value: String(days), label: rhythmText(days, words) })),
          ]}
          onChange={(days) =>
            onChange({ ...draft, cadenceDays: days === ofSite ? null : Number(days) })
          }
          error={refused('cadenceDays')}
        />
        <LineField
          kind="number"
          optional
          label={t('keyResult.weight')}
          value={draft.weight}
          onChange={(weight) => onChange({ ...draft, weight })}
          error={faultText(faults.weight, words) ?? refused('weight')}
        />
      </div>
    </>
  );
}
