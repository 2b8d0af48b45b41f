import type { JiraIssue } from '../model/issue';
import type { JiraProject } from '../model/project';
import { canBrowse, hasInProject, hasOnIssue } from '../permissions/permissions';
import type { RestCall } from './call';
import { forbidden, notFound } from './rest-error';

/** An issue that the caller may browse. @throws RestError 404 */
export function issueOf(call: RestCall, idOrKey: string): JiraIssue {
  const issue = call.store.issues.byIdOrKey(idOrKey);
  if (issue && canBrowse(call.store, call.who, issue)) return issue;
  throw notFound('Issue does not exist or you do not have permission to see it.');
}

/** An issue on which the caller holds a permission too. @throws RestError 403, 404 */
export function issueWith(
  call: RestCall,
  idOrKey: string,
  permission: string,
  verb: string,
): JiraIssue {
  const issue = issueOf(call, idOrKey);
  if (hasOnIssue(call.store, call.who, permission, issue)) return issue;
  throw forbidden(`You do not have permission to ${verb} issues in this project.`);
}

/** A project whether the caller may browse it or not. */
export const anyProject = ({ store }: RestCall, idOrKey: string): JiraProject | undefined =>
  store.projects.get(idOrKey) ?? store.projects.find(({ key }) => key === idOrKey.toUpperCase());

export function findProject(call: RestCall, idOrKey: string): JiraProject | undefined {
  const project = anyProject(call, idOrKey);
  return project && hasInProject(call.who, 'BROWSE_PROJECTS', project) ? project : undefined;
}

/** A project that the caller may browse. @throws RestError 404 */
export function projectOf(call: RestCall, idOrKey: string): JiraProject {
  const project = findProject(call, idOrKey);
  if (project) return project;
  const kind = /^\d+$/u.test(idOrKey) ? 'id' : 'key';
  throw notFound(`No project could be found with ${kind} '${idOrKey}'.`);
}
