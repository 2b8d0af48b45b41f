import * as z from 'zod/mini';
import { searchIssues, type JiraIssue } from './issues';
import { askJira, JiraError } from './jira';

/** What JQL finds now, as the viewer; Jira's complaints where it does not take it. */
export type JqlCheck =
  | { readonly kind: 'wrong'; readonly said: readonly string[] }
  | { readonly kind: 'finds'; readonly count: number; readonly first: readonly JiraIssue[] };

const Parsed = z.object({
  queries: z.array(z.object({ errors: z.optional(z.array(z.string())) })),
});
const Count = z.object({ count: z.number() });

const most = 5;

/** Issues that it finds, by an estimate of Jira's own, which may lag. @throws JiraError */
async function countOf(jql: string): Promise<number> {
  const { count } = await askJira('/rest/api/3/search/approximate-count', { jql }, Count);
  return count;
}

async function errorsOf(jql: string): Promise<readonly string[]> {
  const path = '/rest/api/3/jql/parse?validation=strict';
  const { queries } = await askJira(path, { queries: [jql] }, Parsed);
  return queries.flatMap(({ errors }) => errors ?? []);
}

/** Checks JQL in the viewer's own browser, then counts what it finds. @throws JiraError where Jira does not answer */
export async function checkJql(jql: string): Promise<JqlCheck> {
  const said = await errorsOf(jql);
  if (said.length > 0) return { kind: 'wrong', said };
  try {
    const [count, first] = await Promise.all([countOf(jql), searchIssues(jql, null, most)]);
    return { kind: 'finds', count: Math.max(count, first.length), first };
  } catch (error) {
    // JQL without any restriction parses and is refused all the same.
    if (!(error instanceof JiraError) || error.status !== 400) throw error;
    return { kind: 'wrong', said: error.messages };
  }
}
