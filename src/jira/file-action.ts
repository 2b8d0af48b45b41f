import { asApp, asUser, route } from '@forge/api';
import { z } from 'zod';
import { Refused } from '../domain/refusal';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import type { ActionIssue, Jira } from './jira';
import { readAnswer } from './read-answer';

/** Carries the id of the action that an issue was made of. */
const property = 'plumbline.action';

const Created = z.object({ id: z.string(), key: z.string() });

interface Extras {
  readonly assignee?: { readonly id: string };
  readonly duedate?: string;
}

const extrasOf = ({ ownerId, dueOn }: ActionIssue): Extras => ({
  ...(ownerId === null ? {} : { assignee: { id: ownerId } }),
  ...(dueOn === null ? {} : { duedate: dueOn }),
});

/**
 * One issue as the viewer, marked with its action. Owner and day go with it where the screen of its
 * type takes them: Jira made nothing of what it refuses, so it is asked again without.
 */
export function fileActionWith(send: Send): Jira['fileAction'] {
  const create = (issue: ActionIssue, extras: Extras) => {
    const { projectId, issueTypeId, summary, actionId } = issue;
    const own = { project: { id: projectId }, issuetype: { id: issueTypeId }, summary };
    const properties = [{ key: property, value: { id: actionId } }];
    const content = asPost({ fields: { ...own, ...extras }, properties });
    return send(() => asUser().requestJira(route`/rest/api/3/issue`, content), 'changes');
  };

  return async (issue) => {
    const extras = extrasOf(issue);
    const first = await create(issue, extras);
    const isPlain = Object.keys(extras).length === 0;
    const response = first.status === 400 && !isPlain ? await create(issue, {}) : first;
    if (response.status === 400) throw new Refused('issue-refused', { field: 'issueTypeId' });
    return readAnswer(Created, response);
  };
}

const Found = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      properties: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
  nextPageToken: z.string().nullish(),
});
const Mark = z.object({ id: z.string() });

const issuesAtOnce = 100;
const mostPages = 10;

/** Looks through what one account made since then; the property itself need not be indexed. */
export function findFiledWith(send: Send): Jira['findFiled'] {
  return async ({ actionId, creatorId, minutes, asViewer }) => {
    const jql = `creator = "${creatorId}" AND created >= -${String(minutes)}m ORDER BY created DESC`;
    let nextPageToken: string | undefined;
    for (let page = 1; page <= mostPages; page += 1) {
      const question = { jql, fields: ['created'], properties: [property], nextPageToken };
      const content = asPost({ ...question, maxResults: issuesAtOnce });
      const who = asViewer ? asUser() : asApp();
      const response = await send(() => who.requestJira(route`/rest/api/3/search/jql`, content));
      const answer = await readAnswer(Found, response);
      const found = answer.issues.find(
        ({ properties }) => Mark.safeParse(properties?.[property]).data?.id === actionId,
      );
      if (found !== undefined) return { id: found.id, key: found.key };
      nextPageToken = answer.nextPageToken ?? undefined;
      if (nextPageToken === undefined) return null;
    }
    return null;
  };
}
