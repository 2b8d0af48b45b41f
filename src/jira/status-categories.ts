import { asUser, route } from '@forge/api';
import { z } from 'zod';
import type { IssueStatusCategory } from '../domain/work';
import { asPost } from '../rest/read-answer';
import type { Send } from '../rest/send';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const Fetched = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      fields: z.object({
        status: z.object({
          statusCategory: z.object({
            key: z.enum(['new', 'indeterminate', 'done']).catch('new'),
          }),
        }),
      }),
    }),
  ),
});

/** Bulk fetch as the viewer. */
export function statusCategoriesWith(send: Send): Jira['statusCategories'] {
  return async (issueIds) => {
    if (issueIds.length === 0) return new Map<string, IssueStatusCategory>();
    const body = { issueIdsOrKeys: issueIds, fields: ['status'], fieldsByKeys: false };
    const response = await send(() =>
      asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, asPost(body)),
    );
    const { issues } = await readAnswer(Fetched, response);
    return new Map(issues.map(({ id, fields }) => [id, fields.status.statusCategory.key]));
  };
}
