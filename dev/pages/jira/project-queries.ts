import { z } from 'zod';
import { jiraGet, jiraSend } from './client';
import { projectSchema, type Project } from './types';

const path = (projectKey: string) => `/project/${encodeURIComponent(projectKey)}`;

export const archiveProject = (projectKey: string): Promise<void> =>
  jiraSend('POST', `${path(projectKey)}/archive`);

/** Into the recycle bin. */
export const trashProject = (projectKey: string): Promise<void> =>
  jiraSend('DELETE', path(projectKey));

/** Out of the archive or the recycle bin. */
export const restoreProject = (projectKey: string): Promise<void> =>
  jiraSend('POST', `${path(projectKey)}/restore`);

/** For good, with all its issues. */
export const deleteProject = (projectKey: string): Promise<void> =>
  jiraSend('DELETE', `${path(projectKey)}?enableUndo=false`);

/** What is in the archive or the recycle bin; nothing for who does not administer Jira. */
export const readPutAway = async (): Promise<Project[]> =>
  (
    await jiraGet(
      '/project/search?maxResults=100&status=archived,deleted',
      z.object({ values: z.array(projectSchema) }),
    )
  ).values;
