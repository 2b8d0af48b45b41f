import EpicIcon from '@atlaskit/icon/core/epic';
import type { JiraIssue } from '../../api/issues';
import { useWords } from '../../i18n/words';
import { LinkTo } from '../../ui/destination';
import { Hidden } from '../../ui/hidden';
import { IssueStatus } from '../../ui/issue-status';
import styles from './linked-issues.module.css';

/** Key, title and Jira's status of an issue; an epic says that it brings its children. */
export function IssueLine({ issue }: { readonly issue: JiraIssue }) {
  const { t } = useWords();
  const epic = issue.hierarchyLevel >= 1;
  return (
    <span className={styles['line']}>
      <span className={styles['text']}>
        <span className={styles['key']}>
          {epic && (
            <span className={styles['epic']} title={t('links.epic')}>
              <EpicIcon label="" size="small" color="currentColor" />
              <Hidden>{t('links.epic')}</Hidden>
            </span>
          )}
          <LinkTo to={{ kind: 'issue', issueKey: issue.key }}>{issue.key}</LinkTo>
        </span>
        <span className={styles['summary']}>{issue.summary}</span>
      </span>
      <IssueStatus issue={issue} />
    </span>
  );
}
