import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import type { KeyResultChoice } from '../../ui/views';
import { useReturnFocus } from '../../ui/use-return-focus';

const LinkBox = lazy(() => import('../../features/issue-link/link-box'));

interface LinkAreaProps {
  readonly issueId: string;
  readonly projectId: string | null;
  readonly onChoose: (choice: KeyResultChoice) => void;
}

/** The one obvious next step: a button that becomes a search box, and comes back with the focus. */
export function LinkArea({ issueId, projectId, onChoose }: LinkAreaProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setOpen(false);
    returnFocus();
  };
  if (!open) {
    return (
      <div>
        <Button ref={opener} onClick={() => setOpen(true)}>
          {t('issue.link')}
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Skeleton blocks={[[32, '100%']]} />}>
      <LinkBox
        issueId={issueId}
        projectId={projectId}
        onCancel={close}
        onChoose={(choice) => {
          close();
          onChoose(choice);
        }}
      />
    </Suspense>
  );
}
