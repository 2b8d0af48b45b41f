import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import { useWords } from '../../i18n/words';
import { Section } from '../../ui/section';
import { Skeleton } from '../../ui/skeleton';
import type { ItemKind } from '../lifecycle/use-undo';
import { CompareVersions } from './compare-versions';
import { Entry } from './history-entry';
import styles from './history.module.css';
import { useHistory, type History } from './load-history';

interface HistorySectionProps {
  readonly kind: ItemKind;
  readonly id: string;
  /** The current one: when it moves, the history is read again. */
  readonly version: number;
  /** Stands at the end. */
  readonly children?: ReactNode;
}

/** What became of an item: who changed what, when and why, newest first. */
export function HistorySection({ kind, id, version, children }: HistorySectionProps) {
  const { t } = useWords();
  const history = useHistory(kind, id, version);
  const [comparing, setComparing] = useState(false);
  const action =
    version > 1 ? (
      <Button appearance="subtle" onClick={() => setComparing(!comparing)}>
        {t(comparing ? 'history.compare.close' : 'history.compare')}
      </Button>
    ) : null;
  return (
    <Section title={t('history.title')} action={action}>
      {comparing && <CompareVersions key={version} kind={kind} id={id} version={version} />}
      <Entries history={history} asOf={`${id} ${String(version)}`} />
      {children}
    </Section>
  );
}

function Entries({ history, asOf }: { readonly history: History; readonly asOf: string }) {
  const { t } = useWords();
  const { loaded, failed, older, again } = history;
  if (failed) {
    return (
      <p role="status">
        {t('history.failed')}{' '}
        <Button spacing="compact" onClick={again}>
          {t('common.tryAgain')}
        </Button>
      </p>
    );
  }
  if (loaded === null)
    return (
      <Skeleton
        blocks={[
          [64, '100%'],
          [64, '100%'],
        ]}
      />
    );
  return (
    <>
      <ul className={styles['entries']}>
        {loaded.entries.map((entry, index) => (
          <Entry key={index} entry={entry} asOf={asOf} />
        ))}
      </ul>
      {loaded.nextBefore !== null && (
        <div>
          <Button onClick={older}>{t('history.older')}</Button>
        </div>
      )}
    </>
  );
}
