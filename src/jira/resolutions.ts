import { asApp, route } from '@forge/api';
import { z } from 'zod';
import type { Send } from '../rest/send';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const Resolutions = z.array(z.object({ id: z.string(), name: z.string() }));

/** Letters only, as `plainName` leaves them. */
const namesNotDone = new Set([
  'wontdo',
  'wontfix',
  'duplicate',
  'invalid',
  'cannotreproduce',
  'notourbug',
  'needsmoreinfo',
]);

/** Sites write "Won't Do", "Won’t do", "WONT-DO". */
const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

export function resolutionsNotDoneWith(send: Send): Jira['resolutionsNotDone'] {
  return async () => {
    const response = await send(() => asApp().requestJira(route`/rest/api/3/resolution`));
    const resolutions = await readAnswer(Resolutions, response);
    return resolutions.filter(({ name }) => namesNotDone.has(plainName(name))).map(({ id }) => id);
  };
}
