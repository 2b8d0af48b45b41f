import type { JiraProject } from '../model/project';
import { hasGlobal, hasInProject, isLive, visibleProjects } from '../permissions/permissions';
import { statusShape } from '../shapes/config-shapes';
import {
  componentsOf,
  issueTypesOf,
  leadOf,
  projectDetail,
  projectSummary,
  versionsOf,
} from '../shapes/project-detail';
import { listOf, ok, type RestCall } from './call';
import { projectOf } from './find';
import { get } from './operation';
import { pageOf } from './page';
import { badRequest } from './rest-error';

function listed(call: RestCall, expand: readonly string[], project: JiraProject) {
  return {
    ...projectSummary(call.view, project),
    ...(expand.includes('lead') ? leadOf(call.view, project) : {}),
    ...(expand.includes('description') ? { description: project.description } : {}),
    ...(expand.includes('issueTypes') ? { issueTypes: issueTypesOf(call.view, project) } : {}),
  };
}

const kept: Readonly<Record<string, (project: JiraProject) => boolean>> = {
  live: isLive,
  archived: ({ archived }) => archived !== undefined,
  deleted: ({ trashed }) => trashed !== undefined,
};

/** Projects that were put away are told to those who administer Jira, and only when asked for. */
function projectsOf({ store, who }: RestCall, statuses: readonly string[]): JiraProject[] {
  const unknown = statuses.find((status) => !(status in kept));
  if (unknown !== undefined) throw badRequest(`'${unknown}' is not a status of projects.`);
  const away = hasGlobal(store, who, 'ADMINISTER')
    ? [...store.projects.all()].filter((project) => !isLive(project))
    : [];
  const all = [...visibleProjects(store, who), ...away];
  return all.filter((project) => statuses.some((status) => kept[status]?.(project)));
}

function searched(call: RestCall): JiraProject[] {
  const query = call.query('query')?.toLowerCase() ?? '';
  const [ids, keys] = [listOf(call, 'id'), listOf(call, 'keys')];
  const mayEdit = (project: JiraProject) => hasInProject(call.who, 'ADMINISTER_PROJECTS', project);
  const editable = call.query('action') === 'edit';
  const statuses = listOf(call, 'status');
  const visible = projectsOf(call, statuses.length === 0 ? ['live'] : statuses);
  return (editable ? visible.filter(mayEdit) : visible).filter(
    ({ id, key, name }) =>
      (ids.length === 0 || ids.includes(id)) &&
      (keys.length === 0 || keys.includes(key)) &&
      (name.toLowerCase().includes(query) || key.toLowerCase().includes(query)),
  );
}

function statusesByType({ store, view, origin }: RestCall, project: JiraProject) {
  const { statusIds } = store.workflows.require(project.workflowId);
  const statuses = statusIds.map((id) => statusShape(origin, store.statuses.require(id)));
  return issueTypesOf(view, project).map(({ self, id, name, subtask }) => ({
    self,
    id,
    name,
    subtask,
    statuses,
  }));
}

const projectIn = (call: RestCall) => projectOf(call, call.param('projectIdOrKey'));

const one = { core: 1 };

export const projectOperations = [
  get('/project/search', (call) => {
    const expand = listOf(call, 'expand');
    const show = (project: JiraProject) => listed(call, expand, project);
    const page = pageOf(call, '/rest/api/3/project/search', searched(call), show);
    return ok(page, { core: page.values.length });
  }),
  get('/project/{projectIdOrKey}', (call) => ok(projectDetail(call.view, projectIn(call)), one)),
  get('/project/{projectIdOrKey}/statuses', (call) =>
    ok(statusesByType(call, projectIn(call)), one),
  ),
  get('/project/{projectIdOrKey}/versions', (call) =>
    ok(versionsOf(call.view, projectIn(call)), one),
  ),
  get('/project/{projectIdOrKey}/version', (call) => {
    const project = projectIn(call);
    const path = `/rest/api/3/project/${project.key}/version`;
    return ok(
      pageOf(call, path, versionsOf(call.view, project), (version) => version),
      one,
    );
  }),
  get('/project/{projectIdOrKey}/components', (call) =>
    ok(componentsOf(call.view, projectIn(call)), one),
  ),
];
