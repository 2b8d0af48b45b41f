import {
  projectRoles,
  type JiraProject,
  type ProjectGrant,
  type ProjectRole,
} from '../model/project';
import type { AppPermission } from '../permissions/app-permissions';
import { existingUser } from '../permissions/who';
import type { JiraStore } from '../store/store';

/** Switches the permissions of apps, by the keys of their modules. Unknown keys, people and projects are refused. */
export interface PermissionSetup {
  grantGlobal(moduleKey: string, accountId: string): void;
  revokeGlobal(moduleKey: string, accountId: string): void;
  /** `to` is the name of a role (`Developers`) or an accountId. */
  grantProject(projectKey: string, moduleKey: string, to: string): void;
  revokeProject(projectKey: string, moduleKey: string, from: string): void;
}

const none: ProjectGrant = { roles: [], accountIds: [] };
const isRole = (name: string): name is ProjectRole => projectRoles.some((role) => role === name);
const switched = <T extends string>(list: readonly T[], item: T, on: boolean): readonly T[] => {
  const others = list.filter((each) => each !== item);
  return on ? [...others, item] : others;
};

export function createPermissionSetup(store: JiraStore): PermissionSetup {
  return {
    grantGlobal: (moduleKey, accountId) => switchGlobal(store, moduleKey, accountId, true),
    revokeGlobal: (moduleKey, accountId) => switchGlobal(store, moduleKey, accountId, false),
    grantProject: (projectKey, moduleKey, to) =>
      switchProject(store, projectKey, moduleKey, to, true),
    revokeProject: (projectKey, moduleKey, from) =>
      switchProject(store, projectKey, moduleKey, from, false),
  };
}

function switchGlobal(store: JiraStore, moduleKey: string, accountId: string, on: boolean): void {
  const { key } = permissionOf(store, moduleKey, 'GLOBAL');
  requireUser(store, accountId);
  const before = store.globalGrants.get(key)?.accounts;
  store.globalGrants.put({ id: key, accounts: { ...before, [accountId]: on } });
}

function switchProject(
  store: JiraStore,
  projectKey: string,
  moduleKey: string,
  to: string,
  on: boolean,
): void {
  const { key } = permissionOf(store, moduleKey, 'PROJECT');
  const project = projectNamed(store, projectKey);
  const { roles, accountIds } = project.appGrants?.[key] ?? none;
  if (!isRole(to)) requireUser(store, to);
  const grant = isRole(to)
    ? { roles: switched(roles, to, on), accountIds }
    : { roles, accountIds: switched(accountIds, to, on) };
  store.projects.put({ ...project, appGrants: { ...project.appGrants, [key]: grant } });
}

function permissionOf(
  store: JiraStore,
  moduleKey: string,
  type: AppPermission['type'],
): AppPermission {
  const found = store.permissions.ofApp.find((each) => each.moduleKey === moduleKey);
  if (found?.type === type) return found;
  throw new Error(`no app has a ${type.toLowerCase()} permission '${moduleKey}'`);
}

function projectNamed(store: JiraStore, key: string): JiraProject {
  const project = store.projects.find((each) => each.key === key);
  if (project) return project;
  throw new Error(`no project has the key ${key}`);
}

function requireUser(store: JiraStore, accountId: string): void {
  if (!existingUser(store, accountId)) throw new Error(`nobody has the account ${accountId}`);
}
