import { Hono, type Context } from 'hono';
import { projectRoles, type JiraProject } from '../../jira/model/project';
import type { JiraUser } from '../../jira/model/user';
import { hasGlobal, hasInProject } from '../../jira/permissions/permissions';
import type { Who } from '../../jira/permissions/who';
import { avatarUrls } from '../../jira/shapes/avatar';
import { appPermissions } from '../app-permissions';
import { NoSuchPlace } from '../module-context';
import type { SiteParts } from '../parts';
import {
  permissionSwitchSchema,
  type Holder,
  type PermissionSwitch,
  type PermissionTable,
} from '../permission-protocol';
import { NotForYou, viewerOf } from '../viewer';

/** The viewer when they may change this. @throws NotForYou */
function allowed(c: Context, parts: SiteParts, holds: (who: Who) => boolean): string {
  const { person, session } = viewerOf(c, parts);
  if (person && holds({ kind: 'user', user: person })) return session.locale;
  throw new NotForYou('Only administrators may see and change who holds a permission.');
}

const accounts = ({ jira }: SiteParts): JiraUser[] =>
  [...jira.store.users.all()]
    .filter(({ accountType, active, hasJiraAccess }) => {
      return accountType === 'atlassian' && active && hasJiraAccess;
    })
    .sort((a, b) => a.displayName.localeCompare(b.displayName));

const account = ({ accountId, displayName }: JiraUser, held: string[]): Holder => ({
  ...{ id: accountId, name: displayName, held },
  avatarUrl: avatarUrls(displayName)['48x48'],
});

function tableOf(
  { manifest, translations }: SiteParts,
  type: 'GLOBAL' | 'PROJECT',
  locale: string,
): PermissionTable['permissions'] {
  return appPermissions(manifest, translations, locale)
    .filter((permission) => permission.type === type)
    .map(({ moduleKey, name, description }) => ({ moduleKey, name, description }));
}

function globalTable(parts: SiteParts, locale: string): PermissionTable {
  const { store } = parts.jira;
  const ofSite = store.permissions.ofApp.filter(({ type }) => type === 'GLOBAL');
  const heldBy = (user: JiraUser): string[] =>
    ofSite
      .filter(({ key }) => hasGlobal(store, { kind: 'user', user }, key))
      .map(({ moduleKey }) => moduleKey);
  const holders = accounts(parts).map((user) => account(user, heldBy(user)));
  return { permissions: tableOf(parts, 'GLOBAL', locale), holders };
}

function projectTable(parts: SiteParts, project: JiraProject, locale: string): PermissionTable {
  const { ofApp } = parts.jira.store.permissions;
  const held = (side: 'roles' | 'accountIds', id: string): string[] =>
    ofApp
      .filter(({ key }) => project.appGrants?.[key]?.[side].some((each) => each === id))
      .map(({ moduleKey }) => moduleKey);
  const roles = projectRoles.map((role): Holder => {
    return { id: role, name: role, avatarUrl: null, held: held('roles', role) };
  });
  const people = accounts(parts).map((user) => account(user, held('accountIds', user.accountId)));
  return {
    permissions: tableOf(parts, 'PROJECT', locale),
    holders: [...roles, ...people],
  };
}

function switchGlobal({ jira }: SiteParts, { moduleKey, to, held }: PermissionSwitch): void {
  if (held) jira.setup.grantGlobal(moduleKey, to);
  else jira.setup.revokeGlobal(moduleKey, to);
}

function switchProject(
  { jira }: SiteParts,
  key: string,
  { moduleKey, to, held }: PermissionSwitch,
): void {
  if (held) jira.setup.grantProject(key, moduleKey, to);
  else jira.setup.revokeProject(key, moduleKey, to);
}

/** Who holds the app's permissions, as Jira's administrators see and switch it. */
export function permissionsApi(parts: SiteParts): Hono {
  const { store } = parts.jira;
  const administers = (who: Who): boolean => hasGlobal(store, who, 'ADMINISTER');
  const projectOf = (c: Context): JiraProject => {
    const project = store.projects.find(({ key }) => key === c.req.param('projectKey'));
    if (!project) throw new NoSuchPlace('There is no such project.');
    return project;
  };
  const inProject = (c: Context): string =>
    allowed(c, parts, (who) => hasInProject(who, 'ADMINISTER_PROJECTS', projectOf(c)));
  const app = new Hono();
  app.get('/permissions', (c) => c.json(globalTable(parts, allowed(c, parts, administers))));
  app.post('/permissions', async (c) => {
    const locale = allowed(c, parts, administers);
    switchGlobal(parts, permissionSwitchSchema.parse(await c.req.json()));
    parts.live.send({ kind: 'jira' });
    return c.json(globalTable(parts, locale));
  });
  app.get('/permissions/:projectKey', (c) => {
    const locale = inProject(c);
    return c.json(projectTable(parts, projectOf(c), locale));
  });
  app.post('/permissions/:projectKey', async (c) => {
    const locale = inProject(c);
    const change = permissionSwitchSchema.parse(await c.req.json());
    switchProject(parts, projectOf(c).key, change);
    parts.live.send({ kind: 'jira' });
    return c.json(projectTable(parts, projectOf(c), locale));
  });
  return app;
}
