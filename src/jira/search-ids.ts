import { asApp, asUser, route } from '@forge/api';
import { z } from 'zod';
import { meterIssues } from '../meter/meter';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const Page = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.string().nullish(),
});
const Complaint = z.object({ errorMessages: z.array(z.string()).default([]) });

/** Ids by JQL, one more than `most` where there are more. */
export function searchIdsWith(send: Send): Jira['searchIds'] {
  return async (jql, most, who) => {
    const asker = who === 'viewer' ? asUser() : asApp();
    const issueIds: string[] = [];
    let nextPageToken: string | undefined;
    do {
      const maxResults = most + 1 - issueIds.length;
      const body = { jql, fields: ['id'], maxResults, nextPageToken };
      const response = await send(() =>
        asker.requestJira(route`/rest/api/3/search/jql`, asPost(body)),
      );
      if (response.status === 400) {
        const { errorMessages } = Complaint.catch({ errorMessages: [] }).parse(
          await response.json(),
        );
        return { refused: errorMessages.join(' ') };
      }
      const page = await readAnswer(Page, response);
      meterIssues(page.issues.length);
      issueIds.push(...page.issues.map(({ id }) => id));
      nextPageToken = page.nextPageToken ?? undefined;
    } while (nextPageToken !== undefined && issueIds.length <= most);
    return { issueIds };
  };
}
