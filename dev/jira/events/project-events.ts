import type { ProductEvent } from '../../forge/types';
import type { JiraProject } from '../model/project';
import { projectReference } from '../shapes/project-shapes';
import { gateway } from './gateway';

/** The words of Jira: into the recycle bin is `softdeleted`, out of it `restored`, out of the archive `unarchived`. */
type Happened = 'archived' | 'unarchived' | 'softdeleted' | 'restored' | 'deleted';

/** `avi:jira:...:project`: the project, as it was when it is gone. Project events name nobody. */
export const projectEvent = (what: Happened, project: JiraProject, at: number): ProductEvent => ({
  eventType: `avi:jira:${what}:project`,
  timestamp: String(at),
  project: projectReference(gateway, project),
});
