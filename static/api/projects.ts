import * as z from 'zod/mini';
import { JiraError, readJira } from './jira';

const Project = z.object({ id: z.union([z.string(), z.number()]) });

/** The id of a project by its key; null where there is none that the viewer may see. @throws JiraError */
export async function findProjectId(key: string): Promise<string | null> {
  try {
    const path = `/rest/api/3/project/${encodeURIComponent(key)}`;
    return String((await readJira(path, Project)).id);
  } catch (error) {
    if (error instanceof JiraError && error.status < 500) return null;
    throw error;
  }
}
