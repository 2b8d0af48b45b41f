import { asApp, route } from '@forge/api';
import { z } from 'zod';
import type { Send } from '../rest/send';
import type { Jira } from './jira';
import { readAnswer } from './read-answer';

const Fields = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.object({ type: z.string(), custom: z.string().optional() }).optional(),
  }),
);

/** Number fields of the site, as the app. */
export function numberFieldsWith(send: Send): Jira['numberFields'] {
  return async () => {
    const response = await send(() => asApp().requestJira(route`/rest/api/3/field`));
    const fields = await readAnswer(Fields, response);
    return fields.flatMap(({ id, name, schema }) =>
      schema?.type === 'number' && schema.custom !== undefined
        ? [{ id, name, type: schema.custom }]
        : [],
    );
  };
}
