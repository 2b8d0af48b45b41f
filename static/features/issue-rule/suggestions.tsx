import { suggestJql, type JqlSuggestion } from '../../api/jql-suggestions';
import type { JiraThing } from '../../api/context';
import { useWords, type MessageKey } from '../../i18n/words';
import { useRead } from '../admin/use-read';
import styles from './issue-rule.module.css';

const names: Readonly<Record<JqlSuggestion['kind'], MessageKey>> = {
  version: 'rules.suggested.version',
  label: 'rules.suggested.label',
  component: 'rules.suggested.component',
  epic: 'rules.suggested.epic',
};

interface SuggestionsProps {
  readonly project: JiraThing;
  readonly onChoose: (jql: string) => void;
}

/** What the project is likely to be searched by, one click each. */
export function Suggestions({ project, onChoose }: SuggestionsProps) {
  const { t } = useWords();
  const { found } = useRead(project.id, () => suggestJql(project));
  if (found === null || found.length === 0) return null;
  return (
    <div className={styles['chips']} role="group" aria-label={t('rules.suggested')}>
      {found.map(({ kind, name, jql }) => (
        <button
          key={jql}
          type="button"
          className={styles['chip']}
          title={jql}
          onClick={() => onChoose(jql)}
        >
          {t(names[kind], { name })}
        </button>
      ))}
    </div>
  );
}
