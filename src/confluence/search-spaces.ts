import { asUser, route } from '@forge/api';
import { z } from 'zod';
import type { Send } from '../rest/send';
import type { Confluence, Space } from './confluence';
import { readAnswer } from './read-answer';

const Spaces = z.object({
  results: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  _links: z.object({ next: z.string().optional() }).optional(),
});

const spacesAtOnce = 250;
const mostPages = 4;
const mostFound = 20;

/** The address of the next page is relative, and only its cursor says something new. */
const cursorOf = (next: string): string =>
  new URL(next, 'https://confluence.example').searchParams.get('cursor') ?? '';

/** Confluence has no search of spaces by words: they are read by name, a thousand at most, and looked through. */
export function searchSpacesWith(send: Send): Confluence['searchSpaces'] {
  async function* pages(): AsyncGenerator<Space[]> {
    let cursor = '';
    for (let page = 1; page <= mostPages; page += 1) {
      const first = route`/wiki/api/v2/spaces?status=current&sort=name&limit=${spacesAtOnce}`;
      const later = route`/wiki/api/v2/spaces?status=current&sort=name&limit=${spacesAtOnce}&cursor=${cursor}`;
      const response = await send(() => asUser().requestConfluence(cursor === '' ? first : later));
      const { results, _links: links } = await readAnswer(Spaces, response);
      yield results;
      cursor = cursorOf(links?.next ?? '');
      if (cursor === '') return;
    }
  }

  return async (words) => {
    const wanted = words.trim().toLowerCase();
    const found: Space[] = [];
    for await (const spaces of pages()) {
      found.push(
        ...spaces.filter(({ key, name }) => `${key} ${name}`.toLowerCase().includes(wanted)),
      );
      if (found.length >= mostFound) break;
    }
    return found.slice(0, mostFound);
  };
}
