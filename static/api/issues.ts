import * as z from 'zod/mini';
import { askJira } from './jira';
import { isIssueKey, toJql } from './jql';

/** An issue as the viewer may see it; its text never leaves the browser. */
export interface JiraIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly issueStatus: string;
  readonly issueStatusCategory: 'new' | 'indeterminate' | 'done';
  readonly issueType: string;
  /** 1 and above: an epic, which brings its children. */
  readonly hierarchyLevel: number;
  readonly resolutionId: string | null;
  readonly parentId: string | null;
}

/** Enough of an issue to link it. */
export type FoundId = Pick<JiraIssue, 'id' | 'parentId'>;

const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.optional(z.nullable(z.string())),
    status: z.object({
      name: z.string(),
      statusCategory: z.object({ key: z.string() }),
    }),
    resolution: z.optional(z.nullable(z.object({ id: z.string() }))),
    parent: z.optional(z.nullable(z.object({ id: z.string() }))),
    issuetype: z.object({
      name: z.string(),
      hierarchyLevel: z.optional(z.number()),
    }),
  }),
});
const Found = z.object({
  issues: z.array(Issue),
  nextPageToken: z.optional(z.nullable(z.string())),
});
const FoundIds = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      fields: z.object({ parent: z.optional(z.nullable(z.object({ id: z.string() }))) }),
    }),
  ),
  nextPageToken: z.optional(z.nullable(z.string())),
});
const Count = z.object({ count: z.number() });
const fields = ['summary', 'status', 'issuetype', 'resolution', 'parent'];
/** Issues of one search. */
export const pageSize = 100;

function categoryOf(key: string): JiraIssue['issueStatusCategory'] {
  return key === 'done' || key === 'indeterminate' ? key : 'new';
}

const issueOf = ({ id, key, fields: read }: z.infer<typeof Issue>): JiraIssue => ({
  id,
  key,
  summary: read.summary ?? '',
  issueStatus: read.status.name,
  issueStatusCategory: categoryOf(read.status.statusCategory.key),
  issueType: read.issuetype.name,
  hierarchyLevel: read.issuetype.hierarchyLevel ?? 0,
  resolutionId: read.resolution?.id ?? null,
  parentId: read.parent?.id ?? null,
});

async function fetchIssues(idsOrKeys: readonly string[]): Promise<JiraIssue[]> {
  const found = await askJira(
    '/rest/api/3/issue/bulkfetch',
    { issueIdsOrKeys: idsOrKeys, fields },
    Found,
  );
  return found.issues.map(issueOf);
}

/** Those of the issues (at most 100) that the viewer may see, by id. @throws JiraError */
export async function readIssues(ids: readonly string[]): Promise<Map<string, JiraIssue>> {
  const seen = ids.length === 0 ? [] : await fetchIssues(ids);
  return new Map(seen.map((issue) => [issue.id, issue]));
}

/** At most 100 issues by words, key or JQL, as the viewer. @throws JiraError with Jira's sentence on bad JQL */
export async function searchIssues(
  query: string,
  projectId: string | null,
  most = pageSize,
): Promise<JiraIssue[]> {
  if (isIssueKey(query)) {
    const byKey = await fetchIssues([query.trim().toUpperCase()]);
    if (byKey.length > 0) return byKey;
  }
  const found = await askJira(
    '/rest/api/3/search/jql',
    { jql: toJql(query, projectId), fields, maxResults: most },
    Found,
  );
  return found.issues.map(issueOf);
}

/** How many issues a search finds, by an estimate of Jira's own. @throws JiraError */
export async function countIssues(query: string, projectId: string | null): Promise<number> {
  const jql = toJql(query, projectId);
  return (await askJira('/rest/api/3/search/approximate-count', { jql }, Count)).count;
}

/** Ids of all that a search finds, at most `most`, the last moved first. @throws JiraError */
export async function gatherIssues(
  query: string,
  projectId: string | null,
  most: number,
): Promise<FoundId[]> {
  const found: FoundId[] = [];
  let nextPageToken: string | undefined;
  do {
    const page = await askJira(
      '/rest/api/3/search/jql',
      {
        jql: toJql(query, projectId),
        fields: ['parent'],
        maxResults: Math.min(pageSize, most - found.length),
        nextPageToken,
      },
      FoundIds,
    );
    found.push(
      ...page.issues.map(({ id, fields: { parent } }) => ({ id, parentId: parent?.id ?? null })),
    );
    nextPageToken = page.nextPageToken ?? undefined;
  } while (nextPageToken !== undefined && found.length < most);
  return found;
}

/** The children of an epic: at most 100 of them, and how many more there are. */
export interface Children {
  readonly issues: readonly JiraIssue[];
  readonly more: number;
}

/** The children of an epic that the viewer may see, by key. @throws JiraError */
export async function readChildren(epicId: string): Promise<Children> {
  const jql = `parent = ${epicId}`;
  const found = await askJira(
    '/rest/api/3/search/jql',
    { jql: `${jql} ORDER BY key ASC`, fields, maxResults: pageSize },
    Found,
  );
  const issues = found.issues.map(issueOf);
  if (typeof found.nextPageToken !== 'string') return { issues, more: 0 };
  const { count } = await askJira('/rest/api/3/search/approximate-count', { jql }, Count);
  // The count is an estimate and may lag; a next page holds one more at least.
  return { issues, more: Math.max(1, count - issues.length) };
}
