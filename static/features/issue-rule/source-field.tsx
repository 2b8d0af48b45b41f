import { searchIssues } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { ChosenField } from '../../ui/chosen-field';
import type { RuleDraft } from './rule-draft';

interface SourceFieldProps {
  readonly source: RuleDraft['source'];
  readonly onChange: (source: RuleDraft['source']) => void;
  readonly onCancel: () => void;
  readonly error: string | undefined;
}

const shown = 10;

/** The issue whose linked issues count, searched as the viewer. */
export function SourceField({ source, onChange, onCancel, error }: SourceFieldProps) {
  const { t } = useWords();
  return (
    <ChosenField<NonNullable<RuleDraft['source']>>
      label={t('rules.source')}
      placeholder={t('rules.source.placeholder')}
      search={(words) => searchIssues(words, null, shown)}
      text={({ key, summary }) => `${key} ${summary}`}
      empty={t('common.noResults')}
      chosen={source}
      onChange={onChange}
      onCancel={onCancel}
      errorId="rule-source-error"
      error={error}
    />
  );
}
