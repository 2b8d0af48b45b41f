import { z } from 'zod';
import { linkTypes } from '../../config/link-types';
import { issueReference } from '../../fields/field-view';
import { linkHead } from '../../fields/links-field';
import type { JiraIssueLink, JiraLinkType } from '../../model/issue-link';
import { canBrowse, hasOnIssue } from '../../permissions/permissions';
import { linkTypeShape } from '../../shapes/link-shape';
import { authorOf, bodyOf, created, noContent, ok, type RestCall } from '../call';
import { issueOf } from '../find';
import { del, get, post } from '../operation';
import { badRequest, notFound, unauthorized } from '../rest-error';

const issue = z.object({ id: z.string().optional(), key: z.string().optional() });

const body = z.strictObject({
  type: z.object({ id: z.string().optional(), name: z.string().optional() }),
  inwardIssue: issue,
  outwardIssue: issue,
});

function typeNamed({
  id,
  name,
}: {
  id?: string | undefined;
  name?: string | undefined;
}): JiraLinkType {
  const found = linkTypes.find((type) => (id === undefined ? type.name === name : type.id === id));
  if (found) return found;
  throw notFound(`No issue link type with name '${name ?? id ?? ''}' found.`);
}

const mayLink = (call: RestCall, issueId: string) =>
  hasOnIssue(call.store, call.who, 'LINK_ISSUES', call.store.issues.require(issueId));

/** The inward issue is where the link starts: it blocks the outward one. */
async function link(call: RestCall) {
  const by = authorOf(call);
  const { type, inwardIssue, outwardIssue } = await bodyOf(call, body);
  const { id: typeId } = typeNamed(type);
  const source = issueOf(call, inwardIssue.id ?? inwardIssue.key ?? '');
  const destination = issueOf(call, outwardIssue.id ?? outwardIssue.key ?? '');
  if (!mayLink(call, source.id)) {
    // Jira answers so, as if nobody had asked.
    throw unauthorized();
  }
  if (source.id === destination.id) throw badRequest('You cannot link an issue to itself.');
  call.work.link({ typeId, sourceId: source.id, destinationId: destination.id }, by);
  return created(undefined);
}

/** A link whose both ends the caller may browse. @throws RestError 404 */
function linkOf(call: RestCall): JiraIssueLink {
  const { store, who } = call;
  const found = store.links.get(call.param('linkId'));
  const ends = found ? [found.sourceId, found.destinationId] : [];
  const seen = ends.every((id) => canBrowse(store, who, store.issues.require(id)));
  if (found && seen) return found;
  throw notFound(`No issue link with id '${call.param('linkId')}' exists.`);
}

function read(call: RestCall) {
  const found = linkOf(call);
  const end = (id: string) => issueReference(call.view, call.store.issues.require(id));
  const [inwardIssue, outwardIssue] = [end(found.sourceId), end(found.destinationId)];
  return ok({ ...linkHead(call.origin, found), inwardIssue, outwardIssue }, { core: 2 });
}

function unlink(call: RestCall) {
  const by = authorOf(call);
  const found = linkOf(call);
  if (![found.sourceId, found.destinationId].some((id) => mayLink(call, id))) {
    throw notFound(`No issue link with id '${found.id}' exists.`);
  }
  call.work.unlink(found.id, by);
  return noContent;
}

export const linkOperations = [
  get('/issueLinkType', ({ origin }) =>
    ok({ issueLinkTypes: linkTypes.map((type) => linkTypeShape(origin, type)) }),
  ),
  post('/issueLink', link),
  get('/issueLink/{linkId}', read),
  del('/issueLink/{linkId}', unlink),
];
