import { asUser, route } from '@forge/api';
import { z } from 'zod';
import type { Send } from '../rest/send';
import type { Confluence, Page } from './confluence';
import { readAnswer } from './read-answer';

const PageAnswer = z.object({ id: z.string(), title: z.string(), spaceId: z.string() });
const Pages = z.object({ results: z.array(PageAnswer) });
const WholePage = PageAnswer.extend({
  version: z.object({ number: z.int() }),
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }) }),
});

const pagesAtOnce = 250;

export function readablePagesWith(send: Send): Confluence['readablePages'] {
  return async (pageIds) => {
    if (pageIds.length === 0) return [];
    const ids = pageIds.slice(0, pagesAtOnce).join(',');
    const response = await send(() =>
      asUser().requestConfluence(route`/wiki/api/v2/pages?id=${ids}&limit=${pagesAtOnce}`),
    );
    return (await readAnswer(Pages, response)).results;
  };
}

export function readPageWith(send: Send): Confluence['readPage'] {
  return async (pageId): Promise<Page | null> => {
    const response = await send(() =>
      asUser().requestConfluence(route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`),
    );
    if (response.status === 404) return null;
    const { version, body, ...head } = await readAnswer(WholePage, response);
    return { ...head, version: version.number, body: body.atlas_doc_format.value };
  };
}
