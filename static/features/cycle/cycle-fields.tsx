import { useWords } from '../../i18n/words';
import { LineField } from '../../ui/text-field';
import styles from './cycle-fields.module.css';

/** A cycle as it is being typed. */
export interface CycleDraft {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Fields that show their own errors. */
export const cycleFields = ['name', 'startsOn', 'endsOn'];

export const isComplete = ({ name, startsOn, endsOn }: CycleDraft): boolean =>
  name.trim() !== '' && startsOn !== '' && endsOn !== '';

interface CycleFieldsProps {
  readonly draft: CycleDraft;
  readonly onChange: (draft: CycleDraft) => void;
  readonly tried: boolean;
  readonly refused: (field: string) => string | undefined;
}

/** Name and both days of a cycle. */
export function CycleFields({ draft, onChange, tried, refused }: CycleFieldsProps) {
  const { t } = useWords();
  const missing = (field: keyof CycleDraft) =>
    tried && draft[field].trim() === '' ? t('form.required') : refused(field);
  return (
    <div className={styles['fields']}>
      <LineField
        autoFocus
        label={t('cycle.name')}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
        error={missing('name')}
      />
      <LineField
        kind="date"
        label={t('cycle.startsOn')}
        value={draft.startsOn}
        onChange={(startsOn) => onChange({ ...draft, startsOn })}
        error={missing('startsOn')}
      />
      <LineField
        kind="date"
        label={t('cycle.endsOn')}
        value={draft.endsOn}
        onChange={(endsOn) => onChange({ ...draft, endsOn })}
        error={missing('endsOn')}
      />
    </div>
  );
}
