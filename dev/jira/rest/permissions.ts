import { z } from 'zod';
import type { JiraProject } from '../model/project';
import { hasGlobal, hasInProject, hasOnIssue } from '../permissions/permissions';
import { accountIdOf, existingUser, type Who } from '../permissions/who';
import { bodyOf, listOf, ok, type RestCall } from './call';
import { issueOf, projectOf } from './find';
import { get, post } from './operation';
import { badRequest, forbidden } from './rest-error';

const ids = z.array(z.union([z.number(), z.string()]).transform(String)).default([]);

const checkBody = z.strictObject({
  accountId: z.string().optional(),
  globalPermissions: z.array(z.string()).default([]),
  projectPermissions: z
    .array(z.strictObject({ permissions: z.array(z.string()), projects: ids, issues: ids }))
    .default([]),
});

function known({ store }: RestCall, keys: readonly string[], type: 'GLOBAL' | 'PROJECT'): void {
  const unknown = keys.filter((key) => store.permissions.find(key)?.type !== type);
  if (unknown.length === 0) return;
  throw badRequest(`Unrecognized permission: ${unknown.join(', ')}.`);
}

/** About oneself; about others only for those who administer Jira. */
function subject(call: RestCall, accountId: string | undefined): Who {
  if (accountId === undefined || accountId === accountIdOf(call.who)) return call.who;
  if (call.who.kind !== 'app' && !hasGlobal(call.store, call.who, 'ADMINISTER')) {
    throw forbidden('You do not have permission to check the permissions of other users.');
  }
  const user = existingUser(call.store, accountId);
  if (!user) throw badRequest(`The user with the account ID '${accountId}' does not exist.`);
  return { kind: 'user', user };
}

async function check(call: RestCall) {
  const body = await bodyOf(call, checkBody);
  const who = subject(call, body.accountId);
  known(call, body.globalPermissions, 'GLOBAL');
  const globalPermissions = body.globalPermissions.filter((key) => hasGlobal(call.store, who, key));
  const projectPermissions = body.projectPermissions.flatMap((asked) => {
    known(call, asked.permissions, 'PROJECT');
    if (asked.projects.length > 1000 || asked.issues.length > 1000) {
      throw badRequest('At most 1000 projects and 1000 issues can be checked at once.');
    }
    return asked.permissions.map((permission) => held(call, who, permission, asked));
  });
  const identity = body.globalPermissions.length + projectPermissions.length;
  return ok({ globalPermissions, projectPermissions }, { identity });
}

function held(
  { store }: RestCall,
  who: Who,
  permission: string,
  asked: { readonly projects: readonly string[]; readonly issues: readonly string[] },
) {
  const onIssue = (id: string) => {
    const issue = store.issues.get(id);
    return issue !== undefined && hasOnIssue(store, who, permission, issue);
  };
  const inProject = (id: string) => {
    const project = store.projects.get(id);
    return project !== undefined && hasInProject(who, permission, project);
  };
  return {
    permission,
    issues: asked.issues.filter(onIssue).map(Number),
    projects: asked.projects.filter(inProject).map(Number),
  };
}

/** Where a question about one's own permissions is asked: an issue, a project, or nowhere. */
function placeOf(call: RestCall): (key: string) => boolean {
  const { store, who } = call;
  const issueName = call.query('issueKey') ?? call.query('issueId');
  if (issueName !== undefined) {
    const issue = issueOf(call, issueName);
    return (key) => hasOnIssue(store, who, key, issue);
  }
  const projectName = call.query('projectKey') ?? call.query('projectId');
  const projects: readonly JiraProject[] =
    projectName === undefined ? [...store.projects.all()] : [projectOf(call, projectName)];
  return (key) => projects.some((project) => hasInProject(who, key, project));
}

function mine(call: RestCall) {
  const keys = listOf(call, 'permissions');
  if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const inPlace = placeOf(call);
  const entries = keys.map((key) => {
    const info = call.store.permissions.find(key);
    if (!info) throw badRequest(`Unrecognized permission: ${key}.`);
    const havePermission =
      info.type === 'GLOBAL' ? hasGlobal(call.store, call.who, key) : inPlace(key);
    return [key, { ...info, havePermission }] as const;
  });
  return ok({ permissions: Object.fromEntries(entries) }, { identity: entries.length });
}

export const permissionOperations = [
  get('/permissions', ({ store }) => {
    const { all } = store.permissions;
    const permissions = Object.fromEntries(all.map((info) => [info.key, info]));
    return ok({ permissions }, { identity: all.length });
  }),
  get('/mypermissions', mine),
  post('/permissions/check', check),
];
