import { mostFound } from '../../../src/domain/link-rule';
import { useWords } from '../../i18n/words';
import { IssueLine } from '../issue-link/issue-line';
import styles from './issue-rule.module.css';
import type { JqlChecking } from './use-jql-check';

interface JqlOutcomeProps {
  readonly checking: JqlChecking;
  /** Something is written that Jira can be asked about. */
  readonly asked: boolean;
}

function useSaid({ checking, asked }: JqlOutcomeProps): string {
  const { t } = useWords();
  const { check, failed } = checking;
  if (failed) return t('rules.checkFailed');
  if (!asked) return '';
  if (check === null) return t('rules.checking');
  if (check.kind === 'wrong' || check.count > mostFound) return '';
  return check.count === 0 ? t('rules.findsNone') : t('rules.finds', { n: check.count });
}

/** What a rule would find now, as the viewer sees it. */
export function JqlOutcome(props: JqlOutcomeProps) {
  const { t } = useWords();
  const said = useSaid(props);
  const { check } = props.checking;
  const first = check?.kind === 'finds' ? check.first : [];
  return (
    <div className={styles['outcome']}>
      <p className={styles['count']} role="status" aria-live="polite">
        {said}
      </p>
      {first.length > 0 && (
        <ul className={styles['first']} aria-label={t('rules.first')}>
          {first.map((issue) => (
            <li key={issue.id} className={styles['match']}>
              <IssueLine issue={issue} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
