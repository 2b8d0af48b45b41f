import { call } from '../../api/call';
import { useScreen } from '../../api/use-screen';
import { useWords } from '../../i18n/words';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import styles from './issue-panel.module.css';
import { ServedRow } from './served-row';

interface IssuePanelProps {
  readonly issueId: string;
  readonly projectKey: string;
}

const skeleton = (
  <Skeleton
    blocks={[
      [24, '30%'],
      [20, '60%'],
      [6, '100%'],
      [20, '45%'],
    ]}
  />
);

/** How is what I serve doing? Progress, trend, confidence and check-in of its key results. */
export function IssuePanel({ issueId, projectKey }: IssuePanelProps) {
  const { t } = useWords();
  const screen = useScreen(issueId, () => call('issue.get', { issueId }));
  return (
    <main className={styles['page']}>
      <ScreenView screen={screen} skeleton={skeleton}>
        {(data) => (
          <>
            {data.served.length === 0 && (
              <p className={styles['quiet']}>
                {t(data.may.link ? 'issue.panel.none' : 'issue.none.readOnly')}
              </p>
            )}
            <ul className={styles['list']}>
              {data.served.map((served) => (
                <li key={served.keyResult.id}>
                  <ServedRow
                    served={served}
                    today={data.today}
                    projectKey={projectKey}
                    onSaved={() => void screen.reload()}
                  />
                </li>
              ))}
            </ul>
            {data.hidden > 0 && (
              <p className={`${styles['quiet']} ${styles['more']}`}>
                {t('issue.hidden', { n: data.hidden })}
              </p>
            )}
          </>
        )}
      </ScreenView>
    </main>
  );
}
