import { asUser, route } from '@forge/api';
import { z } from 'zod';
import { Refused } from '../domain/refusal';
import { asPost, asPut } from '../rest/read-answer';
import type { Send } from '../rest/send';
import type { Confluence } from './confluence';
import { readAnswer } from './read-answer';

const Written = z.object({ id: z.string(), title: z.string(), spaceId: z.string() });

const bodyOf = (value: string) => ({ representation: 'atlas_doc_format', value });

export function updatePageWith(send: Send): Confluence['updatePage'] {
  return async ({ id, title, body, version }) => {
    const wanted = { id, status: 'current', title, body: bodyOf(body) };
    const content = asPut({ ...wanted, version: { number: version + 1 } });
    const response = await send(
      () => asUser().requestConfluence(route`/wiki/api/v2/pages/${id}`, content),
      'changes',
    );
    if (response.status === 409) throw new Refused('stale');
    await readAnswer(Written, response);
  };
}

export function createPageWith(send: Send): Confluence['createPage'] {
  return async ({ spaceId, parentId, title, body }) => {
    const parent = parentId === null ? {} : { parentId };
    const content = asPost({ spaceId, status: 'current', title, ...parent, body: bodyOf(body) });
    const response = await send(
      () => asUser().requestConfluence(route`/wiki/api/v2/pages`, content),
      'changes',
    );
    if (response.status === 400) throw new Refused('page-refused', { field: 'title' });
    if (response.status === 404) throw new Refused('not-found', { field: 'spaceId' });
    return readAnswer(Written, response);
  };
}
