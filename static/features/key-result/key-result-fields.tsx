import { useWords, type Words } from '../../i18n/words';
import { ChoiceRow } from '../../ui/choice-row';
import { LineField } from '../../ui/text-field';
import type { DraftFault, DraftFaults, KeyResultDraft } from './key-result-draft';
import styles from './key-result-fields.module.css';

interface KeyResultFieldsProps {
  readonly draft: KeyResultDraft;
  readonly onChange: (draft: KeyResultDraft) => void;
  readonly faults: DraftFaults;
  /** The app's sentence about a field, by its name in the contract. */
  readonly refused: (field: string) => string | undefined;
  /** The kind of a measure stays once it is saved. */
  readonly kindFixed?: boolean;
  readonly autoFocus?: boolean;
}

export function faultText(fault: DraftFault | undefined, { t }: Words): string | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'required') return t('form.required');
  return t(fault === 'not-a-number' ? 'keyResult.number.wrong' : 'keyResult.weight.wrong');
}

/** Baseline, target and unit; the direction follows from the two ends. */
function NumberFields({ draft, onChange, faults, refused }: KeyResultFieldsProps) {
  const words = useWords();
  const { t } = words;
  const number = (field: 'baseline' | 'target') => {
    const typed = draft[field].trim() === '' ? t('keyResult.number.wrong') : undefined;
    return faults[field] === 'required' ? typed : faultText(faults[field], words);
  };
  return (
    <div className={styles['number']}>
      <LineField
        kind="number"
        label={t('keyResult.baseline')}
        value={draft.baseline}
        onChange={(baseline) => onChange({ ...draft, baseline })}
        error={number('baseline') ?? refused('measure.baseline')}
      />
      <LineField
        kind="number"
        label={t('keyResult.target')}
        value={draft.target}
        onChange={(target) => onChange({ ...draft, target })}
        error={number('target') ?? refused('measure.target')}
      />
      <LineField
        optional
        label={t('keyResult.unit')}
        placeholder={t('keyResult.unit.placeholder')}
        maxLength={20}
        value={draft.unit}
        onChange={(unit) => onChange({ ...draft, unit })}
        error={refused('measure.unit')}
      />
    </div>
  );
}

/** Title and measure of a key result: both kinds in one small form. */
export function KeyResultFields(props: KeyResultFieldsProps) {
  const { draft, onChange, faults, refused, kindFixed = false, autoFocus = false } = props;
  const words = useWords();
  const { t } = words;
  const byIssues = draft.kind === 'issues';
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
      {!kindFixed && (
        <ChoiceRow
          label={t('keyResult.measure')}
          choices={[
            { value: 'issues', face: t('keyResult.measure.issues') },
            { value: 'number', face: t('keyResult.measure.number') },
          ]}
          value={draft.kind}
          onChange={(kind) => onChange({ ...draft, kind })}
          help={byIssues ? t('keyResult.measure.issues.help') : undefined}
        />
      )}
      {!byIssues && <NumberFields {...props} />}
    </div>
  );
}
