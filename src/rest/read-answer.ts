import type { APIResponse } from '@forge/api';
import type { z } from 'zod';
import { refusedBecause, type Product } from './send';

export type ReadAnswer = <T>(schema: z.ZodType<T>, response: APIResponse) => Promise<T>;

/** Reads the fields we need of an answer. @throws Refused `no-access` on 401 and 403, else `unavailable` of the product. */
export const answersOf =
  ({ name, unavailable }: Product): ReadAnswer =>
  async (schema, response) => {
    if (response.ok) return schema.parse(await response.json());
    const cause = new Error(`${name} answered ${response.status}`);
    const isDenied = response.status === 401 || response.status === 403;
    throw refusedBecause(isDenied ? 'no-access' : unavailable, cause);
  };

const withBody = (method: 'POST' | 'PUT') => (body: unknown) => ({
  method,
  headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
  body: JSON.stringify(body),
});

/** A POST with a JSON body, as the SDK takes it. */
export const asPost = withBody('POST');
/** The same as a PUT. */
export const asPut = withBody('PUT');
