import { setTimeout as pause } from 'node:timers/promises';
import { NeedsAuthenticationError } from '@forge/api';
import type { APIResponse } from '@forge/api';
import { Refused, type RefusalRule } from '../domain/refusal';

const tries = 3;
/** Below the 25 seconds after which the platform ends a resolver, with room for the rest of its work. */
const patienceMs = 20_000;
const firstPauseMs = 300;

/** The monotonic clock, the wait and the chance that retries rest on; tests hand in their own. */
export interface Patience {
  /** How long one try may take. */
  readonly tryMs: number;
  elapsedMs(): number;
  pause(ms: number): Promise<unknown>;
  random(): number;
}

export const realPatience: Patience = {
  tryMs: 8_000,
  elapsedMs: () => performance.now(),
  pause: (ms) => pause(ms),
  random: () => Math.random(),
};

/** A product of Atlassian's whose REST API is asked. */
export interface Product {
  readonly name: string;
  /** What is refused when it does not answer. */
  readonly unavailable: RefusalRule;
}

/**
 * Sends one call. One that changes something may be lost between here and there after it was done,
 * so it is sent again only where the product says that it did nothing.
 */
export type Send = (
  call: () => Promise<APIResponse>,
  effect?: 'reads' | 'changes',
) => Promise<APIResponse>;

type Attempt =
  | { readonly done: true; readonly response: APIResponse }
  | {
      readonly done: false;
      readonly cause: unknown;
      readonly retryAfterMs: number;
      /** The product is busy and did nothing. */
      readonly isTurnedAway: boolean;
    };

/** A refusal whose cause the log may name. */
export function refusedBecause(rule: RefusalRule, cause: unknown): Refused {
  const refused = new Refused(rule);
  refused.cause = cause;
  return refused;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = pause(ms, undefined, { signal: over.signal }).then(() => {
    throw new Error('no answer in time');
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

/** Products answer in whole seconds. */
const retryAfterOf = (response: APIResponse): number =>
  1000 * (Number(response.headers.get('retry-after')) || 0);

async function attempt(
  { name }: Product,
  call: () => Promise<APIResponse>,
  ms: number,
): Promise<Attempt> {
  try {
    const response = await within(ms, call());
    const isTurnedAway = response.status === 429;
    if (!isTurnedAway && response.status < 500) return { done: true, response };
    const cause = new Error(`${name} answered ${response.status}`);
    return { done: false, cause, retryAfterMs: retryAfterOf(response), isTurnedAway };
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw refusedBecause('no-access', error);
    return { done: false, cause: error, retryAfterMs: 0, isTurnedAway: false };
  }
}

/**
 * Sends calls to a product, and again when it is busy, broken or silent: three tries in 20 seconds
 * at most, never before the moment it names. Any other answer comes back as it is.
 * @throws Refused `unavailable` of the product when patience ends, `no-access` without a user.
 */
export function createSend(product: Product, patience: Patience): Send {
  return async (call, effect = 'reads') => {
    const startedMs = patience.elapsedMs();
    const leftMs = (): number => patienceMs - (patience.elapsedMs() - startedMs);
    for (let count = 1; ; count += 1) {
      const tried = await attempt(product, call, Math.min(patience.tryMs, leftMs()));
      if (tried.done) return tried.response;
      const jitterMs = firstPauseMs * 2 ** (count - 1) * (0.5 + patience.random());
      const waitMs = tried.retryAfterMs + jitterMs;
      const mayRepeat = effect === 'reads' || tried.isTurnedAway;
      if (!mayRepeat || count === tries || waitMs >= leftMs()) {
        throw refusedBecause(product.unavailable, tried.cause);
      }
      await patience.pause(waitMs);
    }
  };
}
