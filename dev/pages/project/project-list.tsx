import EmptyState from '@atlaskit/empty-state';
import { useText } from '../i18n/use-text';
import { search } from '../jira/queries';
import { IssueTable } from '../parts/issue-table';
import { Problem, Waiting } from '../parts/problem';
import { useLoaded } from '../parts/use-loaded';
import { searchAddress } from '../router/routes';
import { useLiveCount } from '../site/live';

/** The newest issues of a project. */
export function ProjectList({ projectKey }: { readonly projectKey: string }) {
  const text = useText();
  const jql = `project = ${projectKey} ORDER BY created DESC`;
  const found = useLoaded(jql, () => search(jql), useLiveCount('jira'));
  if (found.error) return <Problem error={found.error} onRetry={() => void found.reload()} />;
  if (!found.value) return <Waiting />;
  if (found.value.issues.length === 0) {
    return <EmptyState header={text('noIssuesTitle')} description={text('noIssuesText')} />;
  }
  return (
    <div className="stack">
      <IssueTable issues={found.value.issues} />
      {found.value.nextPageToken && <a href={searchAddress(jql)}>{text('viewAll')}</a>}
    </div>
  );
}
