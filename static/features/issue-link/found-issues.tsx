import Checkbox from '@atlaskit/checkbox';
import type { JiraIssue } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { Hidden } from '../../ui/hidden';
import { isFree } from './free-issues';
import styles from './found-issues.module.css';
import { IssueLine } from './issue-line';

interface FoundIssuesProps {
  readonly found: readonly JiraIssue[];
  readonly linked: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

const withAll = (
  set: ReadonlySet<string>,
  issues: readonly JiraIssue[],
  on: boolean,
): ReadonlySet<string> => {
  const next = new Set(set);
  for (const { id } of issues) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
};

/** What a search found, with a box to tick before each; linked ones say so. */
export function FoundIssues({ found, linked, chosen, onChoose }: FoundIssuesProps) {
  const { t } = useWords();
  const free = found.filter((issue) => isFree(issue, linked));
  const picked = free.filter(({ id }) => chosen.has(id)).length;
  const all = free.length > 0 && picked === free.length;
  return (
    <div className={styles['found']}>
      <div role="status" aria-live="polite">
        <Hidden>{t('common.matches', { n: found.length })}</Hidden>
      </div>
      {found.length === 0 && <p className={styles['quiet']}>{t('common.noResults')}</p>}
      {free.length > 1 && (
        <Checkbox
          label={t('links.all')}
          isChecked={all}
          isIndeterminate={picked > 0 && !all}
          onChange={() => onChoose(withAll(chosen, free, !all))}
        />
      )}
      <ul className={styles['list']}>
        {found.map((issue) => (
          <li key={issue.id} className={styles['row']}>
            {!isFree(issue, linked) ? (
              <span className={styles['linked']}>
                {t(linked.has(issue.id) ? 'links.already' : 'links.throughEpic')}
              </span>
            ) : (
              <Checkbox
                aria-label={`${issue.key} ${issue.summary}`}
                isChecked={chosen.has(issue.id)}
                onChange={() => onChoose(toggled(chosen, issue.id))}
              />
            )}
            <IssueLine issue={issue} />
          </li>
        ))}
      </ul>
    </div>
  );
}
