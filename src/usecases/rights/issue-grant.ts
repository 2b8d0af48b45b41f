import type { Actor, Grant } from '../../domain/actor';
import { placeOfIssue } from '../../domain/home';
import { isFresh, mayBrowse, mayEditIssues } from '../../domain/rights';
import { Refused } from '../../domain/refusal';
import type { ObjectiveStanding } from '../../storage/stores';
import type { Ports } from '../ports';
import { grantsAt, knownBy, placesOf, type Grants } from './grants';

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
 * Proves that the viewer may see the issue and finds out what they may see of these standings.
 * Refuses `no-access`, or `issue-not-found` where Jira shows no such issue.
 */
export async function requireIssueViewer(
  ports: Ports,
  actor: Actor,
  issue: IssueKnown,
  standings: readonly ObjectiveStanding[],
): Promise<IssueViewer> {
  const homes = placesOf(standings);
  const known = knownBy(standings);
  if (issue.issueProjectId === null) {
    const [grant, grants] = await Promise.all([
      grantAtUnknownIssue(ports, actor, issue),
      grantsAt(ports, actor, homes, known),
    ]);
    if (!mayBrowse(grant)) throw new Refused('issue-not-found', { field: 'issueId' });
    return { grants, mayLink: actor.readsOnly !== true && mayEditIssues(grant) };
  }
  const places = [issue.issueProjectId, ...homes];
  const grants = await grantsAt(ports, actor, places, [issue.issueGrant, ...known]);
  const grant = grants.atPlace(issue.issueProjectId);
  if (!mayBrowse(grant)) throw new Refused('no-access');
  return { grants, mayLink: mayEditIssues(grant) };
}

/** Most issues serve nothing and are unknown; an open panel must not ask Jira about them again and again. */
async function grantAtUnknownIssue(
  ports: Ports,
  { accountId }: Actor,
  { issueId, issueGrant }: IssueKnown,
): Promise<Grant> {
  const checkedAt = ports.clock();
  if (issueGrant !== null && isFresh(issueGrant, checkedAt)) return issueGrant;
  const { seen, editable } = await ports.jira.editableIssues([issueId]);
  const [browse, edit] = [seen.includes(issueId), editable.includes(issueId)];
  const place = placeOfIssue(issueId);
  const grant: Grant = { accountId, place, browse, edit, manage: false, checkedAt };
  await ports.stores.grants.save([grant]);
  return grant;
}
