import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { WorkUnit } from '../../../src/domain/work';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import { ScopePage } from './scope-page';
import { useScope, type ScopeChange } from './use-scope';
import styles from './work.module.css';

/** Changes shown at once, and added by "Show more". */
const pageSize = 20;

interface ScopeChangesProps {
  readonly keyResultId: string;
  readonly unit: WorkUnit;
  readonly promisedOn: string;
  readonly asOf: string;
}

const pagesOf = (changes: readonly ScopeChange[], shown: number): ScopeChange[][] =>
  Array.from({ length: Math.ceil(Math.min(shown, changes.length) / pageSize) }, (_, page) =>
    changes.slice(page * pageSize, (page + 1) * pageSize),
  );

/** Issue by issue what made today's scope out of the promised one, by day, newest first. */
export function ScopeChanges({ keyResultId, unit, promisedOn, asOf }: ScopeChangesProps) {
  const { t } = useWords();
  const { found, failed } = useScope(keyResultId, promisedOn, asOf);
  const [shown, setShown] = useState(pageSize);
  if (found === null && failed) return <p className={styles['quiet']}>{t('scope.failed')}</p>;
  if (found === null) return <Skeleton blocks={[1, 2, 3].map(() => [28, '100%'] as const)} />;
  const { changes, whole } = found;
  if (changes.length === 0) return <p className={styles['quiet']}>{t('scope.none')}</p>;
  const pages = pagesOf(changes, shown);
  const left = Math.min(pageSize, changes.length - shown);
  return (
    <div className={styles['changes']}>
      {pages.map((page, index) => (
        <ScopePage
          key={index}
          changes={page}
          unit={unit}
          asOf={asOf}
          after={pages[index - 1]?.at(-1)?.on ?? null}
        />
      ))}
      {left > 0 && (
        <div>
          <Button spacing="compact" onClick={() => setShown(shown + pageSize)}>
            {t('scope.more', { n: left })}
          </Button>
        </div>
      )}
      {left <= 0 && !whole && <p className={styles['quiet']}>{t('scope.part')}</p>}
    </div>
  );
}
