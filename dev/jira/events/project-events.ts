import type { ProductEvent } from '../../forge/types';
import type { JiraProject } from '../model/project';
import { projectReference } from '../shapes/project-shapes';
import { gateway } from './gateway';

/** `avi:jira:deleted:project`: the project as it was. Project events name nobody. */
export const projectDeleted = (project: JiraProject, at: number): ProductEvent => ({
  eventType: 'avi:jira:deleted:project',
  timestamp: String(at),
  project: projectReference(gateway, project),
});
