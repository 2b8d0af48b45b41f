import type { JiraProject } from '../model/project';
import { hasGlobal, isLive } from '../permissions/permissions';
import { projectDetail } from '../shapes/project-detail';
import { authorOf, noContent, ok, type RestCall } from './call';
import { anyProject } from './find';
import { del, post } from './operation';
import { badRequest, notFound } from './rest-error';

/** A project in any state, for those who administer Jira. @throws RestError 404 */
function administered(call: RestCall): JiraProject {
  const name = call.param('projectIdOrKey');
  const project = anyProject(call, name);
  if (project && hasGlobal(call.store, call.who, 'ADMINISTER')) return project;
  throw notFound(`No project could be found with key '${name}'.`);
}

/** Into the recycle bin, or for good with `enableUndo=false`; an archived one is restored first. */
function remove(call: RestCall) {
  const by = authorOf(call);
  const project = administered(call);
  const forGood = call.query('enableUndo') === 'false';
  if (project.archived) throw notFound(`Project '${project.key}' is archived.`);
  if (forGood) call.work.removeProject(project.id, by);
  else if (isLive(project)) call.work.trashProject(project.id, by);
  else throw notFound(`Project '${project.key}' is in the recycle bin already.`);
  return noContent;
}

function archive(call: RestCall) {
  const by = authorOf(call);
  const project = administered(call);
  if (!isLive(project)) throw badRequest(`Project '${project.key}' cannot be archived.`);
  call.work.archiveProject(project.id, by);
  return noContent;
}

function restore(call: RestCall) {
  const by = authorOf(call);
  const project = administered(call);
  if (isLive(project))
    throw badRequest(`Project '${project.key}' is neither archived nor deleted.`);
  call.work.restoreProject(project.id, by);
  return ok(projectDetail(call.view, call.store.projects.require(project.id)));
}

export const projectLifeOperations = [
  del('/project/{projectIdOrKey}', remove),
  post('/project/{projectIdOrKey}/archive', archive),
  post('/project/{projectIdOrKey}/restore', restore),
];
