import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller, FetchInit, FetchMeta, Invocation, Product } from '../types';
import { answerProxyError } from './answer';
import type { Faults } from './faults-types';
import { PointQuota } from './point-quota';
import type { PlatformParts } from './service';

const ratelimited = (seconds: number) =>
  new Response(JSON.stringify({ errorMessages: ['Rate limit exceeded.'], errors: {} }), {
    status: 429,
    headers: { 'content-type': 'application/json', 'retry-after': String(seconds) },
  });

const failed = () =>
  new Response(JSON.stringify({ errorMessages: ['Internal server error'], errors: {} }), {
    status: 500,
    headers: { 'content-type': 'application/json' },
  });

/** The fault that hits a call of a product, if one does. */
export async function productFault(faults: Faults): Promise<Response | undefined> {
  const settings = faults.get();
  if (settings.restLatencyMs > 0) await sleep(settings.restLatencyMs);
  if (settings.restRateLimitedNext > 0) {
    faults.set({ restRateLimitedNext: settings.restRateLimitedNext - 1 });
    return ratelimited(settings.retryAfterSeconds);
  }
  if (settings.restRateLimited > 0 && faults.random() < settings.restRateLimited) {
    return ratelimited(settings.retryAfterSeconds);
  }
  return settings.restFailed > 0 && faults.random() < settings.restFailed ? failed() : undefined;
}

function callerOf(
  meta: FetchMeta,
  invocation: Invocation,
  scopes: readonly string[],
): Caller | undefined {
  if (meta.provider === 'app') return { kind: 'app', scopes };
  // A bare request carries no token: nobody asks, and no scope is looked at.
  if (meta.provider === 'none') return { kind: 'anonymous' };
  const accountId = meta.accountId ?? invocation.accountId;
  return accountId === undefined ? undefined : { kind: 'user', accountId, scopes };
}

export interface ProductDoor {
  readonly name: string;
  readonly product: Product;
  readonly scopes: readonly string[];
}

function asRequest(name: string, path: string, init: FetchInit): Request {
  const method = (init.method ?? 'GET').toUpperCase();
  const body = init.body === undefined ? {} : { body: init.body };
  return new Request(`http://${name}.local${path}`, {
    method,
    headers: init.headers ?? {},
    ...body,
  });
}

interface Asking {
  readonly request: Request;
  readonly caller: Caller;
}

/** The answer and its price: what is refused before it reaches the product costs nothing, nor does what nobody asks. */
async function ask(
  product: Product,
  quota: PointQuota,
  faults: Faults,
  { request, caller }: Asking,
): Promise<{ readonly response: Response; readonly points: number }> {
  const counts = caller.kind !== 'anonymous';
  const refusal = (await productFault(faults)) ?? (counts ? quota.refusal() : undefined);
  if (refusal) return { response: refusal, points: 0 };
  const response = await product.fetch(request, caller);
  const points = counts ? (product.pointsOf?.(response) ?? 1) : 0;
  if (counts) quota.spend(points, response);
  return { response, points };
}

/** `requestJira` and `requestConfluence` of the app: as the user, as the app, or as nobody. */
export function createProductService(door: ProductDoor, parts: PlatformParts) {
  const { clock, limits, faults } = parts;
  const quota = new PointQuota(door.name, limits.restPointsPerHour, clock);
  return async (
    meta: FetchMeta,
    path: string,
    init: FetchInit,
    invocation: Invocation,
  ): Promise<Response> => {
    const caller = callerOf(meta, invocation, door.scopes);
    if (!caller) return answerProxyError(401, 'NEEDS_AUTHENTICATION_ERR');
    const startedAt = performance.now();
    const request = asRequest(door.name, path, init);
    const { response, points } = await ask(door.product, quota, faults, { request, caller });
    parts.ledger.rest(invocation.id, {
      product: door.name,
      method: request.method,
      path,
      status: response.status,
      ms: performance.now() - startedAt,
      as: meta.provider ?? 'none',
      points,
    });
    return response;
  };
}
