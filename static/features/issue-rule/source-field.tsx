import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { searchIssues, type JiraIssue } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { Combobox } from '../../ui/combobox';
import { FieldError } from '../../ui/field';
import ownerStyles from '../../ui/owner-field.module.css';
import type { RuleDraft } from './rule-draft';

interface SourceFieldProps {
  readonly source: RuleDraft['source'];
  readonly onChange: (source: JiraIssue | null) => void;
  readonly onCancel: () => void;
  readonly error: string | undefined;
}

const shown = 10;

/** The issue whose linked issues count, searched as the viewer. */
export function SourceField({ source, onChange, onCancel, error }: SourceFieldProps) {
  const { t } = useWords();
  const [changed, setChanged] = useState(false);
  const choose = (issue: JiraIssue | null) => {
    setChanged(true);
    onChange(issue);
  };
  return (
    <fieldset className={ownerStyles['owner']} data-fault={error === undefined ? undefined : ''}>
      <legend className={ownerStyles['label']}>{t('rules.source')}</legend>
      {source === null ? (
        <Combobox
          label={t('rules.source')}
          placeholder={t('rules.source.placeholder')}
          search={(words) => searchIssues(words, null, shown)}
          autoFocus={changed}
          keyOf={({ id }) => id}
          face={({ key, summary }) => `${key} ${summary}`}
          empty={t('common.noResults')}
          onChoose={choose}
          onCancel={onCancel}
        />
      ) : (
        <span className={ownerStyles['face']}>
          {source.key} {source.summary}
          <Button
            autoFocus={changed}
            spacing="compact"
            appearance="subtle"
            onClick={() => choose(null)}
          >
            {t('owner.change')}
          </Button>
        </span>
      )}
      {error !== undefined && <FieldError id="rule-source-error" text={error} />}
    </fieldset>
  );
}
