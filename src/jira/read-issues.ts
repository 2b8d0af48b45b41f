import { asApp, route } from '@forge/api';
import { z } from 'zod';
import type { Estimation } from '../domain/estimation';
import type { IssueFact } from '../domain/work';
import { meterIssues } from '../meter/meter';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import { factFields, factOf, JiraIssue } from './issue-fact';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const issuesAtOnce = 100;

const Fetched = z.object({ issues: z.array(JiraIssue) });

/** Bulk fetch as the app. `now` is the clock, epoch milliseconds. */
export function readIssuesWith(send: Send, now: () => number): Jira['readIssues'] {
  const fetch = async (
    issueIds: readonly string[],
    estimation: Estimation,
  ): Promise<IssueFact[]> => {
    const readAt = new Date(now()).toISOString();
    const body = { issueIdsOrKeys: issueIds, fields: factFields(estimation), fieldsByKeys: false };
    const response = await send(() =>
      asApp().requestJira(route`/rest/api/3/issue/bulkfetch`, asPost(body)),
    );
    const { issues } = await readAnswer(Fetched, response);
    // Whether an issue that is not answered costs is not documented: the stricter reading is taken.
    meterIssues(issueIds.length);
    return issues.map((issue) => factOf(issue, readAt, estimation));
  };

  return async (issueIds, estimation) => {
    const wanted = [...new Set(issueIds)];
    const facts: IssueFact[] = [];
    for (let start = 0; start < wanted.length; start += issuesAtOnce) {
      facts.push(...(await fetch(wanted.slice(start, start + issuesAtOnce), estimation)));
    }
    const got = new Set(facts.map(({ issueId }) => issueId));
    return { facts, missing: wanted.filter((id) => !got.has(id)) };
  };
}
