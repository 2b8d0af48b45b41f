import { mostFound } from '../../../src/domain/link-rule';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
import { NoteField } from '../../ui/text-field';
import styles from './issue-rule.module.css';
import { jqlFault } from './jql-fault';
import { JqlOutcome } from './jql-outcome';
import { Suggestions } from './suggestions';
import { useJqlCheck } from './use-jql-check';

interface JqlFieldsProps {
  readonly jql: string;
  readonly onChange: (jql: string) => void;
  /** Whose versions, labels, components and epics are suggested. */
  readonly project: JiraThing | null;
  readonly autoFocus?: boolean;
  readonly error: string | undefined;
}

/** JQL, checked by the viewer's own browser while it is written, with what it finds. */
export function JqlFields({ jql, onChange, project, autoFocus = false, error }: JqlFieldsProps) {
  const words = useWords();
  const { t } = words;
  const checking = useJqlCheck(jql);
  return (
    <div className={styles['fields']}>
      <div className={styles['jql']}>
        <NoteField
          label={t('rules.jql')}
          placeholder={t('rules.jql.placeholder')}
          help={t('links.way.jql.help', { n: mostFound })}
          maxLength={4000}
          autoFocus={autoFocus}
          value={jql}
          onChange={onChange}
          error={jqlFault(jql, checking.check, words) ?? error}
        />
      </div>
      {project !== null && <Suggestions project={project} onChoose={onChange} />}
      <JqlOutcome checking={checking} asked={jql.trim() !== ''} />
    </div>
  );
}
