import type { WorkUnit } from '../../../src/domain/work';
import type { JiraIssue } from '../../api/issues';
import { useIssues } from '../../api/use-issues';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { signedSize } from './work-size';
import { causeWords } from './cause-words';
import type { ScopeChange } from './use-scope';
import styles from './work.module.css';

interface ScopePageProps {
  readonly changes: readonly ScopeChange[];
  readonly unit: WorkUnit;
  readonly asOf: string;
  /** The last day of the page before, which needs no second heading. */
  readonly after: string | null;
}

interface LineProps {
  readonly change: ScopeChange;
  readonly unit: WorkUnit;
  /** Null where the viewer may not see it; undefined until Jira answered. */
  readonly issue: JiraIssue | null | undefined;
}

function Line({ change, unit, issue }: LineProps) {
  const words = useWords();
  return (
    <li className={styles['line']}>
      <span className={styles['issue']}>
        {issue === undefined && '…'}
        {issue === null && <span className={styles['quiet']}>{words.t('scope.hidden')}</span>}
        {issue !== undefined && issue !== null && (
          <>
            <LinkTo to={{ kind: 'issue', issueKey: issue.key }}>{issue.key}</LinkTo> {issue.summary}
          </>
        )}
      </span>
      <span className={styles['cause']}>{words.t(causeWords[change.cause])}</span>
      <span className={styles['amount']}>{signedSize(change.amount, unit, words)}</span>
    </li>
  );
}

const daysOf = (changes: readonly ScopeChange[]): string[] => [
  ...new Set(changes.map(({ on }) => on)),
];

/** Some changes under their days; the issues as the viewer sees them. */
export function ScopePage({ changes, unit, asOf, after }: ScopePageProps) {
  const { shortDay } = useWords();
  const ids = [...new Set(changes.map(({ issueId }) => issueId))];
  const { issues } = useIssues(ids, asOf);
  const issueOf = (id: string) => (issues === null ? undefined : (issues.get(id) ?? null));
  return (
    <>
      {daysOf(changes).map((day) => (
        <section key={day} className={styles['day']}>
          {day !== after && <h3 className={styles['date']}>{shortDay(day)}</h3>}
          <ul className={styles['lines']}>
            {changes
              .filter(({ on }) => on === day)
              .map((change) => (
                <Line
                  key={`${change.issueId} ${change.cause}`}
                  change={change}
                  unit={unit}
                  issue={issueOf(change.issueId)}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
