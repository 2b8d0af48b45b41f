import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { useReturnFocus } from '../../ui/use-return-focus';
import { LinkedIssues } from '../issue-link/linked-issues';
import type { Detail } from './detail';

const LinkIssues = lazy(() => import('../issue-link/link-issues'));

interface WorkProps {
  readonly detail: Detail;
  readonly project: JiraThing | null;
  readonly open: boolean;
  readonly reload: () => Promise<void>;
}

/** The issues that move a key result, and linking more of them. */
export function Work({ detail, project, open, reload }: WorkProps) {
  const { t } = useWords();
  const [linking, setLinking] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const close = () => {
    setLinking(false);
    returnFocus();
  };
  const action =
    open && detail.may.link && !linking ? (
      <Button ref={opener} onClick={() => setLinking(true)}>
        {t('links.add')}
      </Button>
    ) : null;
  return (
    <Section title={t('detail.work')} action={action}>
      {linking && (
        <Suspense fallback={<Skeleton blocks={[[240, '100%']]} />}>
          <LinkIssues
            keyResultId={detail.keyResult.id}
            linked={new Set(detail.links.map(({ issueId }) => issueId))}
            project={project}
            onDone={close}
            reload={reload}
          />
        </Suspense>
      )}
      <LinkedIssues detail={detail} open={open && detail.may.link} reload={reload} />
    </Section>
  );
}
