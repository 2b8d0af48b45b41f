import { useState } from 'react';
import { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import { useText } from '../i18n/use-text';
import { search } from '../jira/queries';
import type { Issue, IssueRow } from '../jira/types';
import { IssueKeyLink } from '../parts/issue-key-link';
import { PersonAvatar } from '../parts/person-avatar';
import { StatusLozenge } from '../parts/status-lozenge';
import { useLoaded } from '../parts/use-loaded';
import type { Act } from './act';
import { CreateChild } from './create-child';

interface ChildrenProps {
  readonly issue: Issue;
  readonly revision: number;
  readonly act: Act;
}

function Progress({ rows }: { readonly rows: readonly IssueRow[] }) {
  const text = useText();
  const share = (category: string): number =>
    rows.filter(({ fields }) => fields.status.statusCategory.key === category).length / rows.length;
  const percent = Math.round(share('done') * 100);
  return (
    <div className="child-progress">
      <div className="bar" role="img" aria-label={text('percentDone', { percent })}>
        <span className="bar-done" style={{ width: `${share('done') * 100}%` }} />
        <span className="bar-progress" style={{ width: `${share('indeterminate') * 100}%` }} />
      </div>
      <span className="subtle numbers">{text('percentDone', { percent })}</span>
    </div>
  );
}

function Child({ row }: { readonly row: IssueRow }) {
  const { summary, issuetype, assignee, status } = row.fields;
  return (
    <li>
      <IssueKeyLink issueKey={row.key} type={issuetype} />
      <span className="grow ellipsis" title={summary}>
        {summary}
      </span>
      <span className="child-person">
        <PersonAvatar user={assignee} />
      </span>
      <StatusLozenge status={status} />
    </li>
  );
}

/** What stands under the issue, how much of it is done, and a way to add more. */
export function Children({ issue, revision, act }: ChildrenProps) {
  const text = useText();
  const [creating, setCreating] = useState(false);
  const jql = `parent = ${issue.key} ORDER BY created ASC, key ASC`;
  const rows = useLoaded(jql, () => search(jql, undefined, 100), revision).value?.issues ?? [];
  if (issue.fields.issuetype.hierarchyLevel < 0) return null;
  return (
    <section aria-label={text('childIssues')}>
      <div className="section-title">
        <h2 className="section-name">{text('childIssues')}</h2>
        <IconButton
          appearance="subtle"
          icon={AddIcon}
          label={text('createChild')}
          onClick={() => setCreating(true)}
        />
      </div>
      {rows.length > 0 && <Progress rows={rows} />}
      {rows.length > 0 && (
        <ul className="child-list">
          {rows.map((row) => (
            <Child key={row.id} row={row} />
          ))}
        </ul>
      )}
      {creating && <CreateChild issue={issue} act={act} onDone={() => setCreating(false)} />}
    </section>
  );
}
