import { asApp, route } from '@forge/api';
import type { APIResponse } from '@forge/api';
import { z } from 'zod';
import type { IssueFact } from '../domain/work';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import { factFields, factOf, JiraIssue } from './issue-fact';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const parentsAtOnce = 50;
const childrenAtOnce = 100;

const Page = z.object({ issues: z.array(JiraIssue), nextPageToken: z.string().nullish() });

/** Children of issues by search as the app, a page at a time. `now` is the clock, epoch milliseconds. */
export function childrenOfWith(send: Send, now: () => number): Jira['childrenOf'] {
  const search = (parentIds: readonly string[], nextPageToken?: string): Promise<APIResponse> => {
    const jql = `parent in (${parentIds.join(', ')})`;
    const body = { jql, fields: factFields, maxResults: childrenAtOnce, nextPageToken };
    return send(() => asApp().requestJira(route`/rest/api/3/search/jql`, asPost(body)));
  };

  async function* pages(parentIds: readonly string[]): AsyncGenerator<IssueFact[]> {
    let token: string | undefined;
    do {
      const readAt = new Date(now()).toISOString();
      const response = await search(parentIds, token);
      if (response.status === 400) {
        yield* halves(parentIds);
        return;
      }
      const page = await readAnswer(Page, response);
      yield page.issues.map((issue) => factOf(issue, readAt));
      token = page.nextPageToken ?? undefined;
    } while (token !== undefined);
  }

  /** One parent that is gone or hidden makes Jira refuse the whole query: the others are asked without it. */
  async function* halves(parentIds: readonly string[]): AsyncGenerator<IssueFact[]> {
    if (parentIds.length < 2) return;
    const middle = Math.ceil(parentIds.length / 2);
    yield* pages(parentIds.slice(0, middle));
    yield* pages(parentIds.slice(middle));
  }

  return async function* (parentIds) {
    const wanted = [...new Set(parentIds)].filter((id) => /^\d+$/.test(id));
    for (let start = 0; start < wanted.length; start += parentsAtOnce) {
      yield* pages(wanted.slice(start, start + parentsAtOnce));
    }
  };
}
