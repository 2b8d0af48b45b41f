import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import type { KeyResultChoice } from '../../ui/views';

const LinkBox = lazy(() => import('../../features/issue-link/link-box'));

interface LinkAreaProps {
  readonly issueId: string;
  readonly linked: ReadonlySet<string>;
  readonly onChoose: (choice: KeyResultChoice) => void;
}

/** The one obvious next step: a button that becomes a search box, and comes back with the focus. */
export function LinkArea({ issueId, linked, onChoose }: LinkAreaProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
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
        linked={linked}
        onCancel={close}
        onChoose={(choice) => {
          close();
          onChoose(choice);
        }}
      />
    </Suspense>
  );
}
