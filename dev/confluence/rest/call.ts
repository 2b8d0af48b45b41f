import type { Context } from 'hono';
import type { z } from 'zod';
import type { Page } from '../model';
import { mayRead, type Who } from '../rights';
import type { ConfluenceStore } from '../store';
import type { ConfluenceWork } from '../work';
import { badRequest, notFound } from './error';

/** What the handlers work on. */
export interface RestParts {
  readonly store: ConfluenceStore;
  readonly work: ConfluenceWork;
}

/** One request, after its caller was let in. */
export interface RestCall extends RestParts {
  readonly who: Who;
  readonly c: Context;
}

export const keyOf = ({ store }: RestCall, spaceId: string): string =>
  store.spaces.require(spaceId).key;

/** A page that the caller may read. @throws RestError 404 */
export function pageOf(call: RestCall, id: string | undefined): Page {
  const page = call.store.pages.get(id ?? '');
  if (page && mayRead(call.store, page, call.who)) return page;
  throw notFound();
}

/** @throws RestError 400 that names the first wrong field. */
export async function bodyOf<T>({ c }: RestCall, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await c.req.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  throw badRequest(`Invalid field: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
}

/** Who writes; nobody in particular writes nothing. @throws RestError 404 */
export function authorOf({ who }: RestCall): string {
  if (typeof who !== 'object') throw notFound();
  return who.accountId;
}

/** A piece of a list by cursor, in the shape of REST v2; the cursor is where the next piece begins. */
export function piece<T>({ c }: RestCall, all: readonly T[], shape: (each: T) => object) {
  const start = Number(c.req.query('cursor') ?? '0');
  const limit = Math.min(Number(c.req.query('limit') ?? '25'), 250);
  const next = start + limit;
  const address = new URL(c.req.url);
  address.searchParams.set('cursor', String(next));
  const more = next < all.length ? { next: `${address.pathname}${address.search}` } : {};
  return { results: all.slice(start, next).map(shape), _links: more };
}
