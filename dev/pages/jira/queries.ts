import { z } from 'zod';
import { jiraGet, jiraPost, jiraSend } from './client';
import * as types from './types';

const rowFields = Object.keys(types.rowSchema.shape.fields.shape);
const key = encodeURIComponent;

/** One issue with its transitions and changes. */
export const readIssue = (issueKey: string): Promise<types.Issue> =>
  jiraGet(`/issue/${key(issueKey)}?expand=transitions,changelog`, types.issueSchema);

/** One page of a search. */
export const search = (
  jql: string,
  nextPageToken?: string,
  maxResults = 50,
): Promise<types.SearchPage> =>
  jiraPost(
    '/search/jql',
    { jql, fields: rowFields, maxResults, ...(nextPageToken ? { nextPageToken } : {}) },
    types.searchSchema,
  );

/** How many issues of a query the reader may see, about. */
export const countIssues = async (jql: string): Promise<number> =>
  (await jiraPost('/search/approximate-count', { jql }, z.object({ count: z.number() }))).count;

export const readProject = (projectKey: string): Promise<types.Project> =>
  jiraGet(`/project/${key(projectKey)}`, types.projectSchema);

/** The projects the reader may see. */
export const readProjects = async (): Promise<types.Project[]> =>
  (
    await jiraGet(
      '/project/search?maxResults=100&expand=lead',
      z.object({ values: z.array(types.projectSchema) }),
    )
  ).values;

export const assignable = (issueKey: string, query: string): Promise<types.User[]> =>
  jiraGet(
    `/user/assignable/search?${new URLSearchParams({ issueKey, query })}`,
    z.array(types.userSchema),
  );

export const readVersions = (projectKey: string) =>
  jiraGet(`/project/${key(projectKey)}/versions`, z.array(types.versionSchema));

export const changeFields = (issueKey: string, fields: Record<string, unknown>): Promise<void> =>
  jiraSend('PUT', `/issue/${key(issueKey)}`, { fields });

export const transition = (issueKey: string, id: string): Promise<void> =>
  jiraSend('POST', `/issue/${key(issueKey)}/transitions`, { transition: { id } });

export const deleteIssue = (issueKey: string): Promise<void> =>
  jiraSend('DELETE', `/issue/${key(issueKey)}`);

/** Creates an issue; the answer is its key. */
export const createIssue = async (fields: Record<string, unknown>): Promise<string> =>
  (await jiraPost('/issue', { fields }, z.object({ key: z.string() }))).key;
