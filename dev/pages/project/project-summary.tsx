import type { ReactNode } from 'react';
import Heading from '@atlaskit/heading';
import { useText } from '../i18n/use-text';
import { countIssues, search } from '../jira/queries';
import type { IssueRow } from '../jira/types';
import { IssueKeyLink } from '../parts/issue-key-link';
import { StatusLozenge } from '../parts/status-lozenge';
import { useLoaded } from '../parts/use-loaded';
import { searchAddress } from '../router/routes';
import { useLiveCount } from '../site/live';

const categories = [
  { key: 'new', text: 'toDo', jql: '"To Do"' },
  { key: 'indeterminate', text: 'inProgress', jql: '"In Progress"' },
  { key: 'done', text: 'done', jql: 'Done' },
] as const;

function Tile({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="tile">
      <Heading size="small" as="h2">
        {title}
      </Heading>
      {children}
    </section>
  );
}

function Counts({ projectKey }: { readonly projectKey: string }) {
  const text = useText();
  const jqlOf = (name: string): string => `project = ${projectKey} AND statusCategory = ${name}`;
  const read = (): Promise<number[]> =>
    Promise.all(categories.map(({ jql }) => countIssues(jqlOf(jql))));
  const counts = useLoaded(`counts ${projectKey}`, read, useLiveCount('jira')).value ?? [];
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <Tile title={text('statusOverview')}>
      <p className="subtle">{text('statusOverviewText')}</p>
      <div className="bar" aria-hidden>
        <span
          className="bar-done"
          style={{ width: `${(100 * (counts[2] ?? 0)) / Math.max(total, 1)}%` }}
        />
        <span
          className="bar-progress"
          style={{ width: `${(100 * (counts[1] ?? 0)) / Math.max(total, 1)}%` }}
        />
      </div>
      <div className="counts">
        {categories.map(({ key, text: name, jql }, at) => (
          <a key={key} className="count" href={searchAddress(jqlOf(jql))}>
            <span className={`dot dot-${key}`} />
            <span>{text(name)}</span>
            <span className="numbers">{counts[at] ?? ''}</span>
          </a>
        ))}
      </div>
    </Tile>
  );
}

function Rows({ title, jql }: { readonly title: string; readonly jql: string }) {
  const found = useLoaded(jql, () => search(jql, undefined, 8), useLiveCount('jira'));
  const rows: readonly IssueRow[] = found.value?.issues ?? [];
  return (
    <Tile title={title}>
      <ul className="plain-list">
        {rows.map(({ id, key, fields }) => (
          <li key={id}>
            <IssueKeyLink issueKey={key} type={fields.issuetype} />
            <span className="grow ellipsis" title={fields.summary}>
              {fields.summary}
            </span>
            <StatusLozenge status={fields.status} />
          </li>
        ))}
      </ul>
    </Tile>
  );
}

/** How a project stands, at a glance. */
export function ProjectSummary({ projectKey }: { readonly projectKey: string }) {
  const text = useText();
  const jql = `project = ${projectKey}`;
  return (
    <div className="tiles">
      <Counts projectKey={projectKey} />
      <Rows title={text('epics')} jql={`${jql} AND issuetype = Epic ORDER BY updated DESC`} />
      <Rows title={text('recentActivity')} jql={`${jql} ORDER BY updated DESC`} />
    </div>
  );
}
