import type { FetchInit, FetchMeta, Invocation, PlatformFetch } from '../types';
import { answerProxyError } from './answer';
import type { PlatformParts, Service } from './service';

export interface Routes {
  readonly sql: Service;
  readonly kvs: Service;
  /** Queues and whatever else lives behind Atlassian's own gateway; undefined: not modelled. */
  readonly stargate: (
    path: string,
    body: string,
    invocation: Invocation,
  ) => Promise<Response | undefined>;
  /** By the name the SDK uses: `jira`, `confluence`. */
  readonly products: Readonly<Record<string, PlatformFetch | undefined>>;
}

function route(
  routes: Routes,
  meta: FetchMeta,
  path: string,
  init: FetchInit,
  invocation: Invocation,
): Promise<Response | undefined> {
  const body = init.body ?? '';
  if (meta.type === 'sql') return routes.sql(path, body, invocation);
  if (meta.type === 'kvs') return routes.kvs(path, body, invocation);
  if (meta.type !== 'fpp') return Promise.resolve(undefined);
  if (meta.remote === 'stargate') return routes.stargate(path, body, invocation);
  const product = routes.products[meta.remote ?? ''];
  return product ? product(meta, path, init, invocation) : Promise.resolve(undefined);
}

const needsStorageScope = new Set(['sql', 'kvs']);

/** The one door: sends each call of the SDKs to its service. What has none is refused and listed. */
export function createRouter(
  routes: Routes,
  scopes: readonly string[],
  { ledger }: PlatformParts,
): PlatformFetch {
  return async (meta, path, init, invocation) => {
    if (needsStorageScope.has(meta.type) && !scopes.includes('storage:app')) {
      return answerProxyError(403, 'FORBIDDEN', 'The scope storage:app is missing');
    }
    const answer = await route(routes, meta, path, init, invocation);
    if (answer) return answer;
    const target = [meta.type, meta.remote, meta.contextAri].filter(Boolean).join(' ');
    ledger.reject(`${target} ${path}`, invocation.id);
    return answerProxyError(501, 'NOT_MODELLED_BY_THE_LOCAL_SITE');
  };
}
