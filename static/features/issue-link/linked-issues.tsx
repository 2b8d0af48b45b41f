import { call } from '../../api/call';
import type { JiraIssue } from '../../api/issues';
import { useIssues } from '../../api/use-issues';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import type { Detail } from '../key-result/detail';
import { LinkedIssue } from './linked-issue';
import styles from './linked-issues.module.css';
import { sortLinks } from './sort-links';
import { UnseenLinks } from './unseen-links';
import { useAttempt } from './use-attempt';

interface LinkedIssuesProps {
  readonly detail: Detail;
  readonly open: boolean;
  readonly reload: () => Promise<void>;
}

/** Unlinks; the flag that says so undoes it. */
function useUnlink(keyResultId: string, reload: () => Promise<void>) {
  const { t } = useWords();
  const attempt = useAttempt(reload);
  return ({ id, key }: JiraIssue) =>
    attempt({
      write: () => call('issueLink.remove', { keyResultId, issueId: id }),
      done: t('links.removed', { key }),
      undo: () => call('issueLink.add', { keyResultId, issueIds: [id] }),
    });
}

/** The linked issues as the viewer may see them; the rest is a number. */
export function LinkedIssues({ detail, open, reload }: LinkedIssuesProps) {
  const { t } = useWords();
  const { links, linkCount, rules, keyResult, may } = detail;
  const { issues, failed } = useIssues(
    links.map(({ issueId }) => issueId),
    detail.asOf,
  );
  const unlink = useUnlink(keyResult.id, reload);
  if (linkCount === 0)
    return rules.length > 0 ? null : <p className={styles['quiet']}>{t('links.none')}</p>;
  if (failed && issues === null) return <p className={styles['quiet']}>{t('links.failed')}</p>;
  if (issues === null)
    return <Skeleton blocks={links.slice(0, 8).map(() => [32, '100%'] as const)} />;
  const { seen, hidden, unseen } = sortLinks(links, issues);
  const folds = seen.some(({ hierarchyLevel }) => hierarchyLevel >= 1);
  return (
    <>
      <ul className={styles['list']}>
        {seen.map((issue) => (
          <LinkedIssue
            key={issue.id}
            issue={issue}
            detail={detail}
            folds={folds}
            onUnlink={open && may.link ? unlink : null}
            reload={reload}
          />
        ))}
      </ul>
      {hidden > 0 && <p className={styles['quiet']}>{t('links.hidden', { n: hidden })}</p>}
      <UnseenLinks
        keyResultId={keyResult.id}
        issueIds={unseen}
        mayUnlink={open && may.rule}
        reload={reload}
      />
      {linkCount > links.length && (
        <p className={styles['quiet']}>{t('links.shown', { n: links.length, of: linkCount })}</p>
      )}
    </>
  );
}
