import { asApp, asUser, authorize, getAppContext, requestJira, route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue } from '@forge/events';
import { WhereConditions, kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { sql } from '@forge/sql';

let notes = 0;

/** Remembers what a function was called with, one key each: functions run side by side. */
async function note(name: string, value: unknown): Promise<void> {
  const order = String(++notes).padStart(6, '0');
  await kvs.set(`calls:${name}:${order}`, value ?? 'nothing');
}

async function notesOf(name: string): Promise<unknown[]> {
  const where = WhereConditions.beginsWith(`calls:${name}:`);
  const { results } = await kvs.query().where('key', where).limit(100).getMany();
  return results.map(({ value }) => value);
}

const resolver = new Resolver();
resolver.define('echo', ({ payload, context }) => ({ payload, context }));
resolver.define('nothing', () => undefined);
resolver.define('fail', () => {
  throw new Error('no such thing');
});
resolver.define('large', () => 'x'.repeat(6 * 1024 * 1024));
resolver.define('hang', () => new Promise(() => undefined));
resolver.define('spin', () => {
  for (;;) Math.sqrt(2);
});
resolver.define('now', () => ({
  now: Date.now(),
  date: new Date().toISOString(),
  zone: process.env['TZ'],
}));
resolver.define('log', () => console.log('seen by', { the: 'ledger' }));
resolver.define('egress', () => fetch('https://example.com'));
resolver.define('about', () => {
  const { invocationId, moduleKey, permissions, license, ...rest } = getAppContext();
  const left = rest.invocationRemainingTimeInMillis?.();
  return { invocationId, moduleKey, license, scopes: permissions?.scopes, left };
});
resolver.define('calls', ({ payload }) => notesOf(String(payload['name'])));
resolver.define('query', async ({ payload }) => {
  const { rows } = await sql.prepare(String(payload['text'])).execute();
  return rows;
});
resolver.define('push', async ({ payload }) => {
  const { jobId } = await new Queue({ key: 'work' }).push(payload['events']);
  return { jobId };
});
resolver.define('stats', ({ payload }) =>
  new Queue({ key: 'work' }).getStats(String(payload['jobId'])),
);
resolver.define('cancel', ({ payload }) =>
  new Queue({ key: 'work' }).cancel(String(payload['jobId'])),
);
resolver.define('jira', async ({ payload }) => {
  const as = { user: asUser().requestJira, app: asApp().requestJira, none: requestJira };
  const who = String(payload['as']);
  const ask = who === 'user' ? as.user : who === 'app' ? as.app : as.none;
  const response = await ask(route`/rest/api/3/${String(payload['path'])}`, {
    method: 'post',
    body: JSON.stringify({ asked: true }),
  });
  const header = (name: string) => response.headers.get(name);
  const limits = { near: header('x-ratelimit-nearlimit'), reason: header('ratelimit-reason') };
  const retryAfter = header('retry-after');
  return { status: response.status, retryAfter, limits, body: await response.json() };
});
resolver.define('elsewhere', async () => {
  const response = await asApp().requestConfluence(route`/wiki/api/v2/pages`);
  return response.status;
});
resolver.define('authorize', () => authorize().onJiraIssue('1').canEdit?.());

export const run = resolver.getDefinitions();

interface WorkEvent {
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryContext?: { readonly retryCount: number };
}

export async function onWork(event: WorkEvent): Promise<unknown> {
  const { body, retryContext } = event;
  await note('work', { ...event, at: Date.now() });
  const ms = Number(body['ms'] ?? 0);
  if (ms > 0) {
    await note('spans', ['begin', body['name']]);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await note('spans', ['end', body['name']]);
  }
  if (body['fail'] === true) throw new Error('cannot work');
  if (body['again'] === true) await new Queue({ key: 'work' }).push({ body: { again: true } });
  if (Number(body['retries'] ?? 0) > (retryContext?.retryCount ?? 0)) {
    const retryReason = InvocationErrorCode.FUNCTION_RETRY_REQUEST;
    return new InvocationError({ retryAfter: 30, retryReason, retryData: { seen: true } });
  }
  return undefined;
}

export async function onIssue(event: {
  readonly issue?: { readonly key?: string };
}): Promise<void> {
  await note('issue', event);
  if (event.issue?.key === 'BAD-1') throw new Error('cannot take it');
}

export async function onLifecycle(event: unknown, context: unknown): Promise<void> {
  await note('lifecycle', { event, context });
}

export async function onHour(request: unknown): Promise<void> {
  await note('hour', request);
}

export const status = (payload: unknown) => ({ status: { type: 'lozenge', value: payload } });
