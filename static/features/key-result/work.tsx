import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import type { JiraThing } from '../../api/context';
import { useWords } from '../../i18n/words';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import { useReturnFocus } from '../../ui/use-return-focus';
import { LinkedIssues } from '../issue-link/linked-issues';
import { Reading } from '../work/reading';
import { ScopeChanges } from '../work/scope-changes';
import { TwoFigures } from '../work/two-figures';
import { UnseenIssues } from '../work/unseen-issues';
import type { Detail } from './detail';

const LinkIssues = lazy(() => import('../issue-link/link-issues'));
const Rules = lazy(() => import('../issue-rule/rules'));

interface WorkProps {
  readonly detail: Detail;
  readonly project: JiraThing | null;
  readonly open: boolean;
  readonly reload: () => Promise<void>;
}

/** What counts, against what was promised, and what made the difference. */
function Counted({ detail }: Pick<WorkProps, 'detail'>) {
  const { t } = useWords();
  const { keyResult, asOf } = detail;
  const { measure, work } = keyResult;
  if (measure.kind !== 'issues' || work === null) return null;
  const { unit } = measure;
  return (
    <>
      <TwoFigures keyResult={keyResult} unit={unit} />
      {work.promised !== null && (
        <Disclosure lazy label={t('scope.title')}>
          <ScopeChanges
            keyResultId={keyResult.id}
            unit={unit}
            promisedOn={work.promised.on}
            asOf={asOf}
          />
        </Disclosure>
      )}
      <UnseenIssues work={work} />
    </>
  );
}

/** The work that moves a key result: how much there is, what finds it, and linking more. */
export function Work({ detail, project, open, reload }: WorkProps) {
  const { t } = useWords();
  const [linking, setLinking] = useState(false);
  const [opener, returnFocus] = useReturnFocus<HTMLButtonElement>();
  const { link, rule } = detail.may;
  const close = () => {
    setLinking(false);
    returnFocus();
  };
  const action =
    open && (link || rule) && !linking ? (
      <Button ref={opener} onClick={() => setLinking(true)}>
        {t('links.add')}
      </Button>
    ) : null;
  return (
    <Section title={t('detail.work')} action={action}>
      {linking && (
        <Suspense fallback={<Skeleton blocks={[[240, '100%']]} />}>
          <LinkIssues detail={detail} project={project} onDone={close} reload={reload} />
        </Suspense>
      )}
      <Reading detail={detail} reload={reload} />
      <Counted detail={detail} />
      {detail.rules.length > 0 && (
        <Suspense fallback={<Skeleton blocks={detail.rules.map(() => [56, '100%'] as const)} />}>
          <Rules detail={detail} project={project} open={open} reload={reload} />
        </Suspense>
      )}
      <LinkedIssues detail={detail} open={open} reload={reload} />
    </Section>
  );
}
