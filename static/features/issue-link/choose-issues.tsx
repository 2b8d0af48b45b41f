import Button from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { useEffect, useState } from 'react';
import type { JiraThing } from '../../api/context';
import { pageSize, searchIssues, type JiraIssue } from '../../api/issues';
import { JiraError } from '../../api/jira';
import { useWords } from '../../i18n/words';
import { Skeleton } from '../../ui/skeleton';
import { LineField } from '../../ui/text-field';
import { useSearch } from '../../ui/use-search';
import { FoundIssues } from './found-issues';
import styles from './found-issues.module.css';
import { isFree } from './free-issues';
import { mostLinked, useGathering, type Gathering } from './use-gathering';

interface ChooseIssuesProps {
  readonly linked: ReadonlySet<string>;
  /** Where the search begins; null: everywhere. */
  readonly project: JiraThing | null;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Jira's own sentence about bad JQL; ours when Jira did not answer. */
function problemText(failure: unknown, fallback: string): string | undefined {
  if (failure === null) return undefined;
  const said = failure instanceof JiraError && failure.status === 400 ? failure.messages : [];
  return said.length > 0 ? said.join(' ') : fallback;
}

interface BeyondProps {
  readonly gathering: Gathering;
  readonly onAll: () => void;
}

/** More is found than is listed: all of it can be chosen. */
function Beyond({ gathering, onAll }: BeyondProps) {
  const { t } = useWords();
  const { total, busy, failed } = gathering;
  if (total === null || total <= pageSize) return null;
  const label =
    total > mostLinked
      ? t('links.firstFound', { n: mostLinked, of: total })
      : t('links.allFound', { n: total });
  return (
    <div className={styles['beyond']}>
      <span className={styles['quiet']}>{t('links.listed', { n: pageSize })}</span>
      <Button spacing="compact" isLoading={busy} onClick={onAll}>
        {label}
      </Button>
      {failed && <span role="alert">{t('common.searchFailed')}</span>}
    </div>
  );
}

/** Search Jira as the viewer and tick what is to be linked, or everything that was found. */
export function ChooseIssues({ linked, project, chosen, onChoose }: ChooseIssuesProps) {
  const { t } = useWords();
  const [wide, setWide] = useState(project === null);
  const place = wide ? null : (project?.id ?? null);
  const search = useSearch<JiraIssue>((words) => searchIssues(words, place), place ?? '');
  const { query, found, failure, ask } = search;
  const gathering = useGathering();
  const { count, gather } = gathering;
  const isFull = found?.length === pageSize;
  useEffect(() => {
    if (isFull) count(query, place);
    // What was found belongs to this question.
  }, [found, isFull]);
  const chooseAll = async () => {
    const all = await gather(query, place);
    if (all !== null)
      onChoose(new Set(all.filter((each) => isFree(each, linked)).map(({ id }) => id)));
  };
  return (
    <>
      <LineField
        label={t('links.search')}
        placeholder={t('links.search.placeholder')}
        maxLength={2000}
        value={query}
        onChange={ask}
        error={problemText(failure, t('common.searchFailed'))}
      />
      <Checkbox
        label={t('links.search.wide')}
        isChecked={wide}
        onChange={(event) => setWide(event.currentTarget.checked)}
      />
      {found === null ? (
        <Skeleton blocks={[1, 2, 3, 4].map(() => [32, '100%'] as const)} />
      ) : (
        <FoundIssues found={found} linked={linked} chosen={chosen} onChoose={onChoose} />
      )}
      {isFull && <Beyond gathering={gathering} onAll={() => void chooseAll()} />}
    </>
  );
}
