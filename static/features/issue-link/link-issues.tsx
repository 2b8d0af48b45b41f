import Checkbox from '@atlaskit/checkbox';
import { useState } from 'react';
import { call } from '../../api/call';
import type { JiraThing } from '../../api/context';
import { searchIssues, type JiraIssue } from '../../api/issues';
import { JiraError } from '../../api/jira';
import { useWords } from '../../i18n/words';
import { Form } from '../../ui/form';
import { useAnnounce } from '../../ui/live';
import { Skeleton } from '../../ui/skeleton';
import { LineField } from '../../ui/text-field';
import { useSearch } from '../../ui/use-search';
import { useSubmit } from '../../ui/use-submit';
import { FoundIssues } from './found-issues';
import { isFree } from './free-issues';

interface LinkIssuesProps {
  readonly keyResultId: string;
  readonly linked: ReadonlySet<string>;
  /** Where the search begins; null: everywhere. */
  readonly project: JiraThing | null;
  readonly onDone: () => void;
  readonly reload: () => Promise<void>;
}

/** Jira's own sentence about bad JQL; ours when Jira did not answer. */
function problemText(failure: unknown, fallback: string): string | undefined {
  if (failure === null) return undefined;
  const said = failure instanceof JiraError && failure.status === 400 ? failure.messages : [];
  return said.length > 0 ? said.join(' ') : fallback;
}

/** Search Jira as the viewer and link up to 100 issues at once. */
export default function LinkIssues(props: LinkIssuesProps) {
  const { keyResultId, linked, project, onDone, reload } = props;
  const { t } = useWords();
  const announce = useAnnounce();
  const submission = useSubmit();
  const [wide, setWide] = useState(project === null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { query, found, failure, ask } = useSearch<JiraIssue>(
    (words) => searchIssues(words, wide ? null : (project?.id ?? null)),
    wide ? 'site' : 'project',
  );
  const free = (found ?? []).filter((issue) => isFree(issue, linked));
  const picked = free.filter(({ id }) => chosen.has(id));
  const save = async () => {
    if (picked.length === 0) return;
    const saved = await submission.run(async () => {
      await call('issueLink.add', { keyResultId, issueIds: picked.map(({ id }) => id) });
    });
    if (!saved) return;
    announce(t('links.done', { n: picked.length }));
    await reload().then(onDone);
  };
  const label =
    picked.length === 0 ? t('links.submit.none') : t('links.submit', { n: picked.length });
  return (
    <Form
      title={t('links.add')}
      submitLabel={label}
      submission={submission}
      fields={[]}
      onSubmit={() => void save()}
      onCancel={onDone}
    >
      <LineField
        autoFocus
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
        <FoundIssues found={found} linked={linked} chosen={chosen} onChoose={setChosen} />
      )}
    </Form>
  );
}
