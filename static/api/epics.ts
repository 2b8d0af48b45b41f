import * as z from 'zod/mini';
import { searchIssues, type JiraIssue } from './issues';
import { readJira } from './jira';

const Types = z.array(z.object({ id: z.string(), hierarchyLevel: z.optional(z.number()) }));

/** Unfinished epics of a project as the viewer sees them, at most 100. @throws JiraError */
export async function openEpics(projectId: string): Promise<JiraIssue[]> {
  const types = await readJira('/rest/api/3/issuetype', Types);
  const epics = types.filter((type) => (type.hierarchyLevel ?? 0) >= 1).map(({ id }) => id);
  if (epics.length === 0) return [];
  const jql = `project = ${projectId} AND issuetype in (${epics.join(', ')}) AND statusCategory != Done ORDER BY updated DESC`;
  return searchIssues(jql, projectId);
}
