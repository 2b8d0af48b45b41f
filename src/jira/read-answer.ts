import type { APIResponse } from '@forge/api';
import type { z } from 'zod';
import { refusedBecause } from './send';

/** The fields we read of an answer. @throws Refused `no-access` on 401 and 403, else `jira-unavailable`. */
export async function readAnswer<T>(schema: z.ZodType<T>, response: APIResponse): Promise<T> {
  if (response.ok) return schema.parse(await response.json());
  const cause = new Error(`Jira answered ${response.status}`);
  const isDenied = response.status === 401 || response.status === 403;
  throw refusedBecause(isDenied ? 'no-access' : 'jira-unavailable', cause);
}

/** A POST with a JSON body, as `requestJira` takes it. */
export const asPost = (body: unknown) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  body: JSON.stringify(body),
});
