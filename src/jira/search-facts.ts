import { asApp, route } from '@forge/api';
import type { APIResponse } from '@forge/api';
import { z } from 'zod';
import type { Estimation } from '../domain/estimation';
import type { IssueFact } from '../domain/work';
import { meterIssues } from '../meter/meter';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import { factFields, factOf, JiraIssue } from './issue-fact';
import { readAnswer } from './read-answer';

const issuesAtOnce = 100;

const Page = z.object({ issues: z.array(JiraIssue), nextPageToken: z.string().nullish() });

interface FactsPage {
  readonly facts: IssueFact[];
  readonly isLast: boolean;
}

/** Pages of facts by JQL as the app; `refused` where Jira does not take the JQL. */
export type SearchFacts = (
  jql: string,
  estimation: Estimation,
) => AsyncGenerator<FactsPage | 'refused'>;

/** `now` is the clock, epoch milliseconds. */
export function searchFactsWith(send: Send, now: () => number): SearchFacts {
  const search = (body: object): Promise<APIResponse> =>
    send(() => asApp().requestJira(route`/rest/api/3/search/jql`, asPost(body)));

  return async function* (jql, estimation) {
    const question = { jql, fields: factFields(estimation), maxResults: issuesAtOnce };
    let token: string | undefined;
    do {
      const readAt = new Date(now()).toISOString();
      const response = await search({ ...question, nextPageToken: token });
      if (response.status === 400) {
        yield 'refused';
        return;
      }
      const page = await readAnswer(Page, response);
      meterIssues(page.issues.length);
      token = page.nextPageToken ?? undefined;
      const facts = page.issues.map((issue) => factOf(issue, readAt, estimation));
      yield { facts, isLast: token === undefined };
    } while (token !== undefined);
  };
}
