import { asUser, route } from '@forge/api';
import { z } from 'zod';
import type { Send } from '../rest/send';
import type { Confluence } from './confluence';
import { readAnswer } from './read-answer';

const Permitted = z.object({
  operations: z.array(z.object({ operation: z.string(), targetType: z.string() })),
});

/** Confluence answers 404 where one may not see the page, and 401 or 403 to whoever has no access to it. */
const hidden = new Set([401, 403, 404]);

export function pageRightsWith(send: Send): Confluence['pageRights'] {
  return async (pageId) => {
    const response = await send(() =>
      asUser().requestConfluence(route`/wiki/api/v2/pages/${pageId}/operations`),
    );
    if (hidden.has(response.status)) return { read: false, edit: false };
    const { operations } = await readAnswer(Permitted, response);
    const may = (wanted: string): boolean =>
      operations.some(({ operation, targetType }) => operation === wanted && targetType === 'page');
    return { read: may('read'), edit: may('read') && may('update') };
  };
}
