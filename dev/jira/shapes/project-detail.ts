import type { FieldView } from '../fields/field-view';
import type { JiraProject } from '../model/project';
import { issueTypeShape } from './config-shapes';
import { componentShape, projectReference, versionShape } from './project-shapes';
import { jiraTime } from './time';
import { userShape } from './user-shape';

/** What both the list and the single project tell. */
export const projectSummary = ({ origin }: FieldView, project: JiraProject) => ({
  expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
  ...projectReference(origin, project),
  style: 'classic',
  isPrivate: project.everyone === null,
  properties: {},
  ...(project.archived ? { archived: true, archivedDate: jiraTime(project.archived.at) } : {}),
  ...(project.trashed ? { deleted: true, deletedDate: jiraTime(project.trashed.at) } : {}),
});

export function leadOf({ store, origin }: FieldView, project: JiraProject) {
  const lead = store.users.get(project.leadId);
  return lead ? { lead: userShape(origin, lead) } : {};
}

export const issueTypesOf = ({ store, origin }: FieldView, project: JiraProject) =>
  project.issueTypeIds.map((id) => issueTypeShape(origin, store.issueTypes.require(id)));

export const versionsOf = ({ store, origin, today }: FieldView, project: JiraProject) =>
  [...store.versions.all()]
    .filter(({ projectId }) => projectId === project.id)
    .map((version) => versionShape(origin, version, today));

export const componentsOf = ({ store, origin }: FieldView, project: JiraProject) =>
  [...store.components.all()]
    .filter(({ projectId }) => projectId === project.id)
    .map((component) => componentShape(origin, component, project));

/** A project with everything that `GET /project/{key}` tells. */
export const projectDetail = (view: FieldView, project: JiraProject) => ({
  ...projectSummary(view, project),
  ...leadOf(view, project),
  description: project.description,
  components: componentsOf(view, project),
  issueTypes: issueTypesOf(view, project),
  versions: versionsOf(view, project),
  assigneeType: 'UNASSIGNED',
  roles: {},
});
