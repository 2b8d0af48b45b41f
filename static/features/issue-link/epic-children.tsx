import Button from '@atlaskit/button/new';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import styles from './epic-children.module.css';
import { IssueLine } from './issue-line';
import { useChildren, type KnownChildren } from './use-children';

interface EpicChildrenProps {
  readonly epicId: string;
  readonly asOf: string;
}

const outOf = ({ issues, excludedResolutionIds }: KnownChildren): ReadonlySet<string> =>
  new Set(
    issues
      .filter(({ resolutionId }) => excludedResolutionIds.includes(resolutionId ?? ''))
      .map(({ id }) => id),
  );

/** How far the children are; silent where not all of them are known. */
function Sum({ known, out }: { readonly known: KnownChildren; readonly out: ReadonlySet<string> }) {
  const { t } = useWords();
  if (known.more > 0) return null;
  const scope = known.issues.filter(({ id }) => !out.has(id));
  const done = scope.filter(({ issueStatusCategory }) => issueStatusCategory === 'done').length;
  const said = t('figure.issues', { done, n: scope.length });
  return <p>{out.size === 0 ? said : `${said} · ${t('figure.excluded', { n: out.size })}`}</p>;
}

/** What an epic brings to a key result, as the viewer may see it. */
export function EpicChildren({ epicId, asOf }: EpicChildrenProps) {
  const { t } = useWords();
  const { known, failed, tryAgain } = useChildren(epicId, asOf);
  if (known === null) {
    return (
      <div className={styles['children']}>
        {!failed && <Skeleton blocks={[[20, '40%'] as const, [28, '100%'] as const]} />}
        {failed && <p className={styles['quiet']}>{t('links.children.failed')}</p>}
        {failed && (
          <div>
            <Button spacing="compact" onClick={tryAgain}>
              {t('common.tryAgain')}
            </Button>
          </div>
        )}
      </div>
    );
  }
  const out = outOf(known);
  if (known.issues.length === 0)
    return <p className={`${styles['children']} ${styles['quiet']}`}>{t('links.children.none')}</p>;
  return (
    <div className={styles['children']}>
      <Sum known={known} out={out} />
      <ul className={styles['list']}>
        {known.issues.map((issue) => (
          <li key={issue.id} className={styles['child']}>
            <IssueLine issue={issue} />
            {out.has(issue.id) && <span className={styles['out']}>{t('links.children.out')}</span>}
          </li>
        ))}
      </ul>
      {known.more > 0 && (
        <p className={styles['quiet']}>{t('links.children.more', { n: known.more })}</p>
      )}
    </div>
  );
}
