import type { JiraIssue } from '../model/issue';
import type { JiraProject, ProjectRole } from '../model/project';
import type { JiraUser } from '../model/user';
import type { JiraStore } from '../store/store';
import { findPermission } from './catalog';
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
];
const administrator = [
  ...developer,
  'ADMINISTER_PROJECTS',
  'MOVE_ISSUES',
  'DELETE_ISSUES',
  'MODIFY_REPORTER',
  'SET_ISSUE_SECURITY',
];

const granted: Readonly<Record<ProjectRole, ReadonlySet<string>>> = {
  Viewers: new Set(viewer),
  Developers: new Set(developer),
  Administrators: new Set(administrator),
};

const roles = ['Administrators', 'Developers', 'Viewers'] as const;
const adminOnly = new Set(['ADMINISTER', 'SYSTEM_ADMIN']);

/** Whether someone holds a global permission. */
export function hasGlobal(who: Who, key: string): boolean {
  if (findPermission(key)?.type !== 'GLOBAL') return false;
  if (who.kind === 'anonymous') return false;
  if (who.kind === 'app') return !adminOnly.has(key);
  return who.user.hasJiraAccess && (who.user.isSiteAdmin || !adminOnly.has(key));
}

/** Whether someone holds a project permission in a project. A site admin is no member by itself. */
export function hasInProject(who: Who, key: string, project: JiraProject): boolean {
  if (who.kind === 'anonymous') return false;
  if (who.kind === 'app') return !project.hiddenFromApps && granted.Administrators.has(key);
  return holdsInProject(who.user, key, project);
}

function holdsInProject(user: JiraUser, key: string, project: JiraProject): boolean {
  if (!user.active || !user.hasJiraAccess) return false;
  if (project.everyone && granted[project.everyone].has(key)) return true;
  if (key === 'ADMINISTER_PROJECTS' && user.isSiteAdmin) return true;
  return roles.some(
    (role) => project.roles[role].includes(user.accountId) && granted[role].has(key),
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
