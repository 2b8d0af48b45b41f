import { useEffect } from 'react';
import { mostFound } from '../../../src/domain/link-rule';
import { readLinkWords } from '../../api/link-types';
import { useWords } from '../../i18n/words';
import { SelectField } from '../../ui/select-field';
import { useRead } from '../admin/use-read';
import styles from './issue-rule.module.css';
import { jqlFault } from './jql-fault';
import { JqlOutcome } from './jql-outcome';
import { ruleOf, type RuleDraft } from './rule-draft';
import { SourceField } from './source-field';
import { useJqlCheck } from './use-jql-check';

interface RelationFieldsProps {
  readonly draft: RuleDraft;
  readonly onChange: (draft: RuleDraft) => void;
  readonly onCancel: () => void;
  /** Somebody tried to save. */
  readonly tried: boolean;
  /** The app's sentence about a field, by its name in the contract. */
  readonly refused: (field: string) => string | undefined;
}

/** The issues that one issue is linked to, by the words of Jira: `Issues that PLT-12 is blocked by`. */
export function RelationFields(props: RelationFieldsProps) {
  const { draft, onChange, onCancel, tried, refused } = props;
  const words = useWords();
  const { t } = words;
  const { source } = draft;
  const { found: relations, failed } = useRead('relations', readLinkWords);
  const jql = ruleOf('relation', draft)?.jql ?? '';
  const checking = useJqlCheck(jql);
  const first = relations?.[0];
  useEffect(() => {
    if (draft.words === '' && first !== undefined) onChange({ ...draft, words: first });
  }, [draft, first, onChange]);
  const missing = tried && source === null ? t('rules.source.missing') : undefined;
  return (
    <div className={styles['fields']}>
      <p className={styles['quiet']}>{t('links.way.relation.help', { n: mostFound })}</p>
      <SourceField
        source={source}
        onChange={(chosen) => onChange({ ...draft, source: chosen })}
        onCancel={onCancel}
        error={missing ?? refused('sourceIssueId')}
      />
      {failed && <p className={styles['quiet']}>{t('rules.relation.failed')}</p>}
      {source !== null && relations !== null && (
        <SelectField
          label={t('rules.relation')}
          value={draft.words}
          options={relations.map((value) => ({
            value,
            label: t('rules.related', { key: source.key, words: value }),
          }))}
          onChange={(chosen) => onChange({ ...draft, words: chosen })}
          error={jqlFault(jql, checking.check, words) ?? refused('jql')}
        />
      )}
      <JqlOutcome checking={checking} asked={jql !== ''} />
    </div>
  );
}
