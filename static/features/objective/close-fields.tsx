import { isScored, suggestedScore } from '../../../src/domain/score';
import { useWords } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import { LineField } from '../../ui/text-field';
import { outcomes, scoreOf, type CloseDraft } from './close-draft';
import styles from './close-objective.module.css';

interface CloseFieldsProps {
  readonly name: string;
  readonly progress: number | null;
  readonly draft: CloseDraft;
  readonly onChange: (draft: CloseDraft) => void;
  readonly refused: (field: string) => string | undefined;
}

/** Outcome and score of one item, with what its progress suggests. */
export function CloseFields({ name, progress, draft, onChange, refused }: CloseFieldsProps) {
  const { t, status, score, percent } = useWords();
  const suggested = suggestedScore(progress);
  const help =
    suggested === null || progress === null
      ? t('close.score.none')
      : t('close.score.suggested', { score: score(suggested), percent: percent(progress) });
  return (
    <fieldset>
      <legend className={styles['name']}>{name}</legend>
      <div className={styles['pair']}>
        <SelectField
          label={t('close.outcome')}
          value={draft.outcome}
          options={outcomes.map((value) => ({ value, label: status(value) }))}
          onChange={(outcome) => onChange({ ...draft, outcome })}
          error={refused('outcome')}
        />
        {isScored(draft.outcome) && (
          <LineField
            kind="number"
            label={t('close.score')}
            help={help}
            value={draft.score}
            onChange={(typed) => onChange({ ...draft, score: typed })}
            error={scoreOf(draft) === undefined ? t('close.score.wrong') : refused('score')}
          />
        )}
      </div>
    </fieldset>
  );
}
