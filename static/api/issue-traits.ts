import * as z from 'zod/mini';
import { askJira } from './jira';

/** What a breakdown groups an issue by, as the viewer sees it. */
export interface IssueTraits {
  readonly id: string;
  readonly issueStatusCategory: 'new' | 'indeterminate' | 'done';
  readonly project: string;
  readonly issueType: string;
  readonly components: readonly string[];
  readonly labels: readonly string[];
  /** Null: nobody. */
  readonly assignee: string | null;
}

const Named = z.object({ name: z.string() });
const Issue = z.object({
  id: z.string(),
  fields: z.object({
    status: z.object({ statusCategory: z.object({ key: z.string() }) }),
    project: z.object({ key: z.string(), name: z.string() }),
    issuetype: Named,
    components: z.optional(z.nullable(z.array(Named))),
    labels: z.optional(z.nullable(z.array(z.string()))),
    assignee: z.optional(z.nullable(z.object({ displayName: z.optional(z.string()) }))),
  }),
});
const Found = z.object({ issues: z.array(Issue) });
const fields = ['status', 'project', 'issuetype', 'components', 'labels', 'assignee'];

/** As many as Jira gives in one answer. */
export const traitsAtOnce = 100;

function traitsOf({ id, fields: read }: z.infer<typeof Issue>): IssueTraits {
  const { key } = read.status.statusCategory;
  return {
    id,
    issueStatusCategory: key === 'done' || key === 'indeterminate' ? key : 'new',
    project: read.project.name,
    issueType: read.issuetype.name,
    components: (read.components ?? []).map(({ name }) => name),
    labels: read.labels ?? [],
    assignee: read.assignee?.displayName ?? null,
  };
}

/** Those of the issues (at most 100) that the viewer may see. @throws JiraError */
export async function readTraits(ids: readonly string[]): Promise<IssueTraits[]> {
  const path = '/rest/api/3/issue/bulkfetch';
  const found = await askJira(path, { issueIdsOrKeys: ids, fields }, Found);
  return found.issues.map(traitsOf);
}
