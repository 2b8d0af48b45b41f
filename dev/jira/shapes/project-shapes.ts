import type { JiraComponent, JiraProject, JiraVersion } from '../model/project';
import { avatarUrls } from './avatar';

/** A project as it stands inside an issue. */
export const projectReference = (origin: string, project: JiraProject) => ({
  self: `${origin}/rest/api/3/project/${project.id}`,
  id: project.id,
  key: project.key,
  name: project.name,
  projectTypeKey: 'software',
  simplified: false,
  avatarUrls: avatarUrls(project.name, 'square'),
});

/** A version as it stands inside an issue; released only once its day has come on the site's clock. */
export const versionReference = (origin: string, version: JiraVersion, today: string) => ({
  self: `${origin}/rest/api/3/version/${version.id}`,
  id: version.id,
  description: version.description,
  name: version.name,
  archived: version.archived,
  released: version.released && (version.releaseDate ?? today) <= today,
  ...(version.releaseDate === undefined ? {} : { releaseDate: version.releaseDate }),
});

/** A version as its project lists it. */
export function versionShape(origin: string, version: JiraVersion, today: string) {
  const reference = versionReference(origin, version, today);
  const { startDate, releaseDate } = version;
  return {
    ...reference,
    ...(startDate === undefined ? {} : { startDate }),
    ...(releaseDate === undefined || reference.released ? {} : { overdue: releaseDate < today }),
    projectId: Number(version.projectId),
  };
}

export const componentReference = (origin: string, component: JiraComponent) => ({
  self: `${origin}/rest/api/3/component/${component.id}`,
  id: component.id,
  name: component.name,
});

export const componentShape = (origin: string, component: JiraComponent, project: JiraProject) => ({
  ...componentReference(origin, component),
  description: '',
  assigneeType: 'PROJECT_DEFAULT',
  realAssigneeType: 'PROJECT_DEFAULT',
  isAssigneeTypeValid: false,
  project: project.key,
  projectId: Number(project.id),
});
