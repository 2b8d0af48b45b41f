import type { JiraIssue } from '../model/issue';
import { projectRoles, type JiraProject, type ProjectRole } from '../model/project';
import type { JiraUser } from '../model/user';
import type { JiraStore } from '../store/store';
import { holdsByDefault } from './global-grants';
import type { Who } from './who';

const viewer = ['BROWSE_PROJECTS'];
const developer = [
  ...viewer,
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'SCHEDULE_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'LINK_ISSUES',
  'ADD_COMMENTS',
  'WORK_ON_ISSUES',
  'EDIT_OWN_WORKLOGS',
  'DELETE_OWN_WORKLOGS',
];
const administrator = [
  ...developer,
  'ADMINISTER_PROJECTS',
  'MOVE_ISSUES',
  'DELETE_ISSUES',
  'MODIFY_REPORTER',
  'SET_ISSUE_SECURITY',
  'EDIT_ALL_WORKLOGS',
  'DELETE_ALL_WORKLOGS',
];

const granted: Readonly<Record<ProjectRole, ReadonlySet<string>>> = {
  Viewers: new Set(viewer),
  Developers: new Set(developer),
  Administrators: new Set(administrator),
};

const adminOnly = new Set(['ADMINISTER', 'SYSTEM_ADMIN']);

/** Whether someone holds a global permission. */
export function hasGlobal(store: JiraStore, who: Who, key: string): boolean {
  if (store.permissions.find(key)?.type !== 'GLOBAL') return false;
  if (who.kind === 'anonymous') return false;
  const ofApp = store.permissions.appPermission(key);
  if (who.kind === 'app') return !ofApp && !adminOnly.has(key);
  if (!who.user.active || !who.user.hasJiraAccess) return false;
  if (!ofApp) return who.user.isSiteAdmin || !adminOnly.has(key);
  const chosen = store.globalGrants.get(key)?.accounts[who.user.accountId];
  return chosen ?? holdsByDefault(who.user, ofApp);
}

/** Neither archived nor in the recycle bin. */
export const isLive = ({ archived, trashed }: JiraProject) => !archived && !trashed;

/**
 * Whether someone holds a project permission in a project. A site admin is no member by itself, and nobody holds
 * any in a project that was put away.
 */
export function hasInProject(who: Who, key: string, project: JiraProject): boolean {
  if (!isLive(project)) return false;
  if (who.kind === 'anonymous') return false;
  if (who.kind === 'app') return !project.hiddenFromApps && granted.Administrators.has(key);
  return holdsInProject(who.user, key, project);
}

function holdsInProject(user: JiraUser, key: string, project: JiraProject): boolean {
  if (!user.active || !user.hasJiraAccess) return false;
  if (project.everyone && granted[project.everyone].has(key)) return true;
  if (key === 'ADMINISTER_PROJECTS' && user.isSiteAdmin) return true;
  const held = projectRoles.filter((role) => project.roles[role].includes(user.accountId));
  return held.some((role) => granted[role].has(key)) || grantedByHand(user, key, project, held);
}

/** A permission of an app: nobody holds it until a role or an account is granted it. */
function grantedByHand(
  user: JiraUser,
  key: string,
  project: JiraProject,
  held: readonly ProjectRole[],
): boolean {
  const grant = project.appGrants?.[key];
  if (!grant) return false;
  const through = project.everyone ? [...held, project.everyone] : held;
  return (
    grant.accountIds.includes(user.accountId) || through.some((role) => grant.roles.includes(role))
  );
}

/** Whether someone holds a project permission on one issue: the project's, and its security level lets them in. */
export function hasOnIssue(store: JiraStore, who: Who, key: string, issue: JiraIssue): boolean {
  const project = store.projects.require(issue.projectId);
  return hasInProject(who, key, project) && seesLevel(who, project, issue);
}

function seesLevel(who: Who, project: JiraProject, issue: JiraIssue): boolean {
  if (issue.securityLevelId === null) return true;
  const level = project.securityLevels.find(({ id }) => id === issue.securityLevelId);
  return who.kind === 'user' && (level?.memberIds.includes(who.user.accountId) ?? false);
}

export const canBrowse = (store: JiraStore, who: Who, issue: JiraIssue) =>
  hasOnIssue(store, who, 'BROWSE_PROJECTS', issue);

/** Projects that someone may browse, by key. */
export function visibleProjects(store: JiraStore, who: Who): JiraProject[] {
  return [...store.projects.all()]
    .filter((project) => hasInProject(who, 'BROWSE_PROJECTS', project))
    .sort((a, b) => a.key.localeCompare(b.key));
}
