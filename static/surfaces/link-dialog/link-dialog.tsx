import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { call } from '../../api/call';
import { closeDialog } from '../../api/close';
import type { JiraThing } from '../../api/context';
import { useScreen, type Screen } from '../../api/use-screen';
import LinkBox from '../../features/issue-link/link-box';
import { useLinks } from '../../features/issue-link/use-links';
import { useWords } from '../../i18n/words';
import { ScreenView } from '../../ui/screen-view';
import { Skeleton } from '../../ui/skeleton';
import type { OperationOutput } from '../../../src/contract/operations';
import type { KeyResultChoice, ServedKeyResult } from '../../ui/views';
import styles from './link-dialog.module.css';
import { LinkedKeyResults } from './linked-key-results';

type Data = OperationOutput<'issue.get'>;

interface LinkDialogProps {
  readonly issueId: string;
  readonly project: JiraThing | null;
}

const skeleton = (
  <Skeleton
    blocks={[
      [40, '100%'],
      [200, '100%'],
      [32, '60%'],
    ]}
  />
);

/** Links the issue it was opened on to key results: type, arrow, Enter, done. */
export function LinkDialog({ issueId, project }: LinkDialogProps) {
  const { t } = useWords();
  const screen = useScreen(issueId, () => call('issue.get', { issueId }));
  return (
    <main className={styles['dialog']}>
      <h1 className={styles['title']}>{t('page.link')}</h1>
      <ScreenView screen={screen} skeleton={skeleton} compact>
        {(data) => <Linking data={data} screen={screen} issueId={issueId} project={project} />}
      </ScreenView>
      <div className={styles['foot']}>
        <Button appearance="primary" onClick={() => void closeDialog()}>
          {t('issue.link.done')}
        </Button>
      </div>
    </main>
  );
}

interface LinkingProps extends LinkDialogProps {
  readonly data: Data;
  readonly screen: Screen<Data>;
}

function Linking({ data, screen, issueId, project }: LinkingProps) {
  const { t } = useWords();
  const [coming, setComing] = useState<KeyResultChoice | null>(null);
  /** A box that nothing is typed into, with what still can be linked. */
  const [turn, setTurn] = useState(0);
  const links = useLinks(issueId, screen.reload);
  const link = async (choice: KeyResultChoice) => {
    setComing(choice);
    await links.link(choice);
    setComing(null);
    setTurn((before) => before + 1);
  };
  const unlink = async ({ keyResult }: ServedKeyResult) => {
    screen.replace((before) => ({
      ...before,
      served: before.served.filter((served) => served.keyResult.id !== keyResult.id),
    }));
    await links.unlink(keyResult);
    setTurn((before) => before + 1);
  };
  return (
    <>
      {data.may.link ? (
        <LinkBox
          key={turn}
          issueId={issueId}
          projectId={project?.id ?? null}
          onChoose={(choice) => void link(choice)}
          onCancel={() => void closeDialog()}
        />
      ) : (
        <p className={styles['quiet']}>{t('issue.link.readOnly')}</p>
      )}
      <LinkedKeyResults
        data={data}
        issueId={issueId}
        coming={coming}
        onUnlink={data.may.link ? (served) => void unlink(served) : null}
      />
    </>
  );
}
