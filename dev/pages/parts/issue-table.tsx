import './issue-table.css';
import { useDates } from '../i18n/use-dates';
import { useText } from '../i18n/use-text';
import type { IssueRow } from '../jira/types';
import { issueAddress } from '../router/routes';
import { IssueTypeIcon } from './issue-type-icon';
import { Person } from './person';
import { StatusLozenge } from './status-lozenge';

/** Issues as Jira's list shows them. Narrow screens keep key, summary and status. */
export function IssueTable({ issues }: { readonly issues: readonly IssueRow[] }) {
  const text = useText();
  const dates = useDates();
  return (
    <div className="issue-table-frame">
      <table className="issue-table">
        <thead>
          <tr>
            <th scope="col">{text('type')}</th>
            <th scope="col">{text('key')}</th>
            <th scope="col">{text('summary')}</th>
            <th scope="col" className="cell-wide">
              {text('assignee')}
            </th>
            <th scope="col">{text('status')}</th>
            <th scope="col" className="cell-wide">
              {text('updatedColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id, key, fields }) => (
            <tr key={id}>
              <td>
                <IssueTypeIcon type={fields.issuetype} />
              </td>
              <td className="cell-key">
                <a href={issueAddress(key)}>{key}</a>
              </td>
              <td className="cell-summary">
                <div className="ellipsis" title={fields.summary}>
                  {fields.summary}
                </div>
              </td>
              <td className="cell-wide">
                <Person user={fields.assignee} none={text('unassigned')} />
              </td>
              <td>
                <StatusLozenge status={fields.status} />
              </td>
              <td className="cell-wide cell-key">{dates.day(fields.updated)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
