import type { IssueType } from '../jira/types';
import { issueAddress } from '../router/routes';
import { IssueTypeIcon } from './issue-type-icon';

/** An issue's key beside its type, as a link. */
export function IssueKeyLink({
  issueKey,
  type,
}: {
  readonly issueKey: string;
  readonly type: IssueType;
}) {
  return (
    <span className="row">
      <IssueTypeIcon type={type} />
      <a className="issue-key" href={issueAddress(issueKey)}>
        {issueKey}
      </a>
    </span>
  );
}
