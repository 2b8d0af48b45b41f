import * as z from 'zod/mini';
import { readJira } from './jira';

export interface IssueType {
  readonly id: string;
  readonly name: string;
}

const Project = z.object({
  issueTypes: z.array(
    z.object({ id: z.string(), name: z.string(), subtask: z.optional(z.boolean()) }),
  ),
});

/** The types of which a project makes issues of their own. @throws JiraError */
export async function readIssueTypes(projectId: string): Promise<IssueType[]> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectId)}`;
  const { issueTypes } = await readJira(path, Project);
  return issueTypes.filter(({ subtask }) => subtask !== true).map(({ id, name }) => ({ id, name }));
}
