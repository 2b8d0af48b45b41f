import type { JiraUser } from '../model/user';
import { hasGlobal, hasInProject } from '../permissions/permissions';
import { existingUser } from '../permissions/who';
import { avatarUrls } from '../shapes/avatar';
import { userShape } from '../shapes/user-shape';
import { listOf, numberOf, ok, type RestCall } from './call';
import { issueOf, projectOf } from './find';
import { get } from './operation';
import { pageOf } from './page';
import { badRequest, forbidden, notFound, unauthorized } from './rest-error';

function mayBrowseUsers(call: RestCall): RestCall {
  if (call.who.kind === 'anonymous') throw unauthorized();
  if (hasGlobal(call.store, call.who, 'USER_PICKER')) return call;
  throw forbidden('You do not have permission to browse users and groups.');
}

const people = ({ store }: RestCall) =>
  [...store.users.all()]
    .filter(
      ({ accountType, active, hasJiraAccess }) =>
        accountType === 'atlassian' && active && hasJiraAccess,
    )
    .sort((a, b) => a.displayName.localeCompare(b.displayName));

/** A query matches the beginning of a word of the name, or of the e-mail address. */
function matchesQuery(user: JiraUser, query: string): boolean {
  const lower = query.trim().toLowerCase();
  const name = user.displayName.toLowerCase();
  const words = name.split(/\s+/u);
  return (
    name.startsWith(lower) ||
    words.some((word) => word.startsWith(lower)) ||
    user.email.toLowerCase().startsWith(lower)
  );
}

function slice<T>(call: RestCall, all: readonly T[]): readonly T[] {
  const startAt = numberOf(call, 'startAt', 0);
  return all.slice(startAt, startAt + Math.min(numberOf(call, 'maxResults', 50), 1000));
}

function shaped(call: RestCall, all: readonly JiraUser[]) {
  const users = slice(call, all).map((user) => userShape(call.origin, user));
  return ok(users, { identity: users.length });
}

function searched(call: RestCall): JiraUser[] {
  const [query, accountId] = [call.query('query'), call.query('accountId')];
  if (query === undefined && accountId === undefined) {
    throw badRequest('Either the query or the accountId parameter must be provided.');
  }
  return people(call).filter((user) =>
    accountId === undefined ? matchesQuery(user, query ?? '') : user.accountId === accountId,
  );
}

function assignable(call: RestCall): JiraUser[] {
  const issue = call.query('issueKey') ?? call.query('issueId');
  const project = call.query('project');
  if (issue === undefined && project === undefined) {
    throw badRequest('Either the project or the issueKey parameter must be provided.');
  }
  const place =
    issue === undefined
      ? projectOf(call, project ?? '')
      : call.store.projects.require(issueOf(call, issue).projectId);
  const query = call.query('query') ?? '';
  return people(call).filter(
    (user) =>
      hasInProject({ kind: 'user', user }, 'ASSIGNABLE_USER', place) && matchesQuery(user, query),
  );
}

function picked(call: RestCall) {
  const query = call.query('query') ?? '';
  const withAvatar = call.query('showAvatar') === 'true';
  const found = people(call).filter((user) => matchesQuery(user, query));
  const users = found.slice(0, numberOf(call, 'maxResults', 50));
  const body = {
    users: users.map(({ accountId, displayName }) => ({
      accountId,
      accountType: 'atlassian',
      html: `<strong>${displayName}</strong>`,
      displayName,
      ...(withAvatar ? { avatarUrl: avatarUrls(displayName)['48x48'] } : {}),
    })),
    total: found.length,
    header: `Showing ${users.length} of ${found.length} matching users`,
  };
  return ok(body, { identity: users.length });
}

function bulk(call: RestCall) {
  const wanted = listOf(call, 'accountId');
  if (wanted.length === 0) throw badRequest('The accountId parameter is required.');
  const found = wanted.flatMap((accountId) => existingUser(call.store, accountId) ?? []);
  const path = '/rest/api/3/user/bulk';
  const page = pageOf(call, path, found, (user) => userShape(call.origin, user), 10);
  return ok(page, { identity: page.values.length });
}

function single(call: RestCall) {
  const user = existingUser(call.store, call.query('accountId') ?? '');
  if (user) return ok(userShape(call.origin, user), { identity: 1 });
  throw notFound('Specified user does not exist or you do not have required permissions');
}

export const userOperations = [
  get('/user/search', (call) => shaped(call, searched(mayBrowseUsers(call)))),
  get('/users/search', (call) => shaped(call, people(mayBrowseUsers(call)))),
  get('/user/bulk', (call) => bulk(mayBrowseUsers(call))),
  get('/user/picker', (call) => picked(mayBrowseUsers(call))),
  get('/user/assignable/search', (call) => shaped(call, assignable(mayBrowseUsers(call)))),
  get('/user', (call) => single(mayBrowseUsers(call))),
];
