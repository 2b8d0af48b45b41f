import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import { faultText, type DraftFaults } from './draft-fault';
import type { KeyResultDraft } from './key-result-draft';
import styles from './key-result-fields.module.css';
import { MeasureFields } from './measure-fields';

export interface KeyResultFieldsProps {
  readonly draft: KeyResultDraft;
  readonly onChange: (draft: KeyResultDraft) => void;
  readonly faults: DraftFaults;
  /** The app's sentence about a field, by its name in the contract. */
  readonly refused: (field: string) => string | undefined;
  /** The kind of a measure stays once it is saved. */
  readonly kindFixed?: boolean;
  readonly autoFocus?: boolean;
}

/** Title and measure of a key result: every kind in one small form. */
export function KeyResultFields(props: KeyResultFieldsProps) {
  const { draft, onChange, faults, refused, kindFixed = false, autoFocus = false } = props;
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles['fields']}>
      <LineField
        label={t('keyResult.title')}
        placeholder={t('keyResult.title.placeholder')}
        autoFocus={autoFocus}
        value={draft.title}
        onChange={(title) => onChange({ ...draft, title })}
        error={faultText(faults.title, words) ?? refused('title')}
      />
      <MeasureFields
        draft={draft}
        onChange={(measure) => onChange({ ...draft, ...measure })}
        faults={faults}
        refused={(field) => refused(`measure.${field}`)}
        kindFixed={kindFixed}
      />
    </div>
  );
}
