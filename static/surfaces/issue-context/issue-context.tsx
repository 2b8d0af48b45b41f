import { useState } from 'react';
import { call } from '../../api/call';
import type { JiraThing } from '../../api/context';
import { useScreen, type Screen } from '../../api/use-screen';
import type { OperationOutput } from '../../../src/contract/operations';
import { useLinks } from '../../features/issue-link/use-links';
import { useWords } from '../../i18n/words';
import { Notice } from '../../ui/notice';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import type { KeyResultChoice, ServedKeyResult } from '../../ui/views';
import styles from './issue-context.module.css';
import { LinkArea } from './link-area';
import { ServedCard } from './served-card';

type Data = OperationOutput<'issue.get'>;

interface IssueContextProps {
  readonly issueId: string;
  readonly project: JiraThing | null;
}

const skeleton = (
  <Skeleton
    blocks={[
      [24, '50%'],
      [20, '90%'],
      [6, '100%'],
      [20, '70%'],
      [20, '80%'],
      [32, '45%'],
    ]}
  />
);

/** What is this issue for? The key results it serves, why they matter, and linking. */
export function IssueContext({ issueId, project }: IssueContextProps) {
  const screen = useScreen(issueId, () => call('issue.get', { issueId }));
  return (
    <main className={styles['page']}>
      <ScreenView screen={screen} skeleton={skeleton} compact>
        {(data) => <Served data={data} screen={screen} issueId={issueId} project={project} />}
      </ScreenView>
    </main>
  );
}

interface ServedProps extends IssueContextProps {
  readonly data: Data;
  readonly screen: Screen<Data>;
}

function Served({ data, screen, issueId, project }: ServedProps) {
  const { t } = useWords();
  const [coming, setComing] = useState<KeyResultChoice | null>(null);
  const links = useLinks(issueId, screen.reload);
  const link = async (choice: KeyResultChoice) => {
    setComing(choice);
    await links.link(choice);
    setComing(null);
  };
  const unlink = ({ keyResult }: ServedKeyResult) => {
    screen.replace((before) => ({
      ...before,
      served: before.served.filter((served) => served.keyResult.id !== keyResult.id),
    }));
    void links.unlink(keyResult);
  };
  const nothing = data.served.length === 0 && coming === null;
  return (
    <div className={styles['stack']}>
      {nothing && data.may.link && (
        <Notice compact title={t('issue.none.title')} body={t('issue.none.body')} />
      )}
      {nothing && !data.may.link && <p>{t('issue.none.readOnly')}</p>}
      <ul className={styles['list']}>
        {data.served.map((served) => (
          <li key={served.keyResult.id}>
            <ServedCard
              served={served}
              asOf={data.asOf}
              today={data.today}
              issueId={issueId}
              projectKey={project?.key ?? ''}
              onUnlink={data.may.link ? () => unlink(served) : null}
              onSaved={() => void screen.reload()}
            />
          </li>
        ))}
      </ul>
      {coming !== null && (
        <p className={styles['coming']}>
          {coming.key} {coming.title}
        </p>
      )}
      {data.hidden > 0 && (
        <p className={styles['hidden']}>{t('issue.hidden', { n: data.hidden })}</p>
      )}
      {data.may.link && (
        <LinkArea
          issueId={issueId}
          projectId={project?.id ?? null}
          onChoose={(choice) => void link(choice)}
        />
      )}
    </div>
  );
}
