import type { Actor, Grant } from '../../domain/actor';
import { placeOf } from '../../domain/home';
import { mayBrowse, mayEditIssues } from '../../domain/rights';
import { Refused } from '../../domain/refusal';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsAt, type Grants } from './grants';

/** What the app knows of the viewer at an issue before it asks Jira. */
export interface IssueKnown {
  readonly issueId: string;
  /** Null while the app knows nothing of the issue. */
  readonly issueProjectId: string | null;
  readonly issueGrant: Grant | null;
}

export interface IssueViewer {
  readonly grants: Grants;
  readonly mayLink: boolean;
}

/**
 * Proves that the viewer may see the issue and finds out what they may see of these standings:
 * at most one question to Jira. Refuses `no-access`, or `issue-not-found` where Jira shows none.
 */
export async function requireIssueViewer(
  ports: Ports,
  actor: Actor,
  issue: IssueKnown,
  standings: readonly ObjectiveStanding[],
): Promise<IssueViewer> {
  const homes = standings.map(({ objective }) => placeOf(objective.home));
  const known = standings.map(({ grant }) => grant);
  if (issue.issueProjectId === null) {
    const [mayLink, grants] = await Promise.all([
      seesUnknownIssue(ports, issue.issueId),
      grantsAt(ports, actor, homes, known),
    ]);
    return { grants, mayLink };
  }
  const places = [issue.issueProjectId, ...homes];
  const grants = await grantsAt(ports, actor, places, [issue.issueGrant, ...known]);
  const grant = grants.atPlace(issue.issueProjectId);
  if (!mayBrowse(grant)) throw new Refused('no-access');
  return { grants, mayLink: mayEditIssues(grant) };
}

async function seesUnknownIssue(ports: Ports, issueId: string): Promise<boolean> {
  const { seen, editable } = await ports.jira.editableIssues([issueId]);
  if (!seen.includes(issueId)) throw new Refused('issue-not-found', { field: 'issueId' });
  return editable.includes(issueId);
}
