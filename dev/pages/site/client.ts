import { z } from 'zod';
import { problemSchema } from '../../site/protocol';

async function failure(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => null);
  const problem = problemSchema.safeParse(body);
  return new Error(problem.success ? problem.data.error : `The site answered ${response.status}`);
}

/** Reads from the site's own API. Rejects with the site's sentence. */
export async function siteGet<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const response = await fetch(`/site${path}`);
  if (!response.ok) throw await failure(response);
  return schema.parse(await response.json());
}

/** Sends to the site's own API. Rejects with the site's sentence. */
export async function sitePost<T>(path: string, body: unknown, schema: z.ZodType<T>): Promise<T> {
  const response = await fetch(`/site${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });
  if (!response.ok) throw await failure(response);
  return schema.parse(await response.json());
}
