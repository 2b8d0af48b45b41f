import type { z } from 'zod';
import type { FieldView } from '../fields/field-view';
import type { SearchLag } from '../jql/search-lag';
import type { Who } from '../permissions/who';
import type { JiraStore } from '../store/store';
import type { Authorship, JiraWork } from '../work/work';
import type { Reads } from './points';
import { badRequest, unauthorized } from './rest-error';

/** What the handlers work on. */
export interface RestParts {
  readonly store: JiraStore;
  readonly work: JiraWork;
  readonly now: () => number;
  readonly lag: SearchLag;
}

/** One request to the REST API, after its caller was let in. */
export interface RestCall extends RestParts {
  readonly who: Who;
  readonly origin: string;
  /** Through the app: what it changes is the app's doing. */
  readonly selfGenerated: boolean;
  readonly view: FieldView;
  param(name: string): string;
  query(name: string): string | undefined;
  queries(name: string): readonly string[];
  json(): Promise<unknown>;
}

export interface Answer {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
  readonly reads?: Reads;
}

export const ok = (body: unknown, reads: Reads = {}): Answer => ({ status: 200, body, reads });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

/** @throws RestError 401 for anonymous callers. */
export function authorOf(call: RestCall): Authorship {
  if (call.who.kind === 'anonymous') throw unauthorized();
  return { accountId: call.who.user.accountId, selfGenerated: call.selfGenerated };
}

/** The body, checked. @throws RestError 400 that names the first wrong field. */
export async function bodyOf<T>(call: RestCall, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(await call.json());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') ?? '';
  throw badRequest(
    `Invalid request payload. Refer to the REST API documentation and try again. ${path}: ${issue?.message ?? ''}`,
  );
}

/** A whole number of the query. @throws RestError 400 */
export function numberOf(call: RestCall, name: string, otherwise: number): number {
  const text = call.query(name);
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0) return value;
  throw badRequest(`The value '${text}' is invalid for the query parameter '${name}'.`);
}

/** A parameter that may be repeated or hold commas. */
export const listOf = (call: RestCall, name: string): string[] =>
  call
    .queries(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
