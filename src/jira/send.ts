import { setTimeout as pause } from 'node:timers/promises';
import { NeedsAuthenticationError } from '@forge/api';
import type { APIResponse } from '@forge/api';
import { Refused } from '../domain/refusal';

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

export type Send = (call: () => Promise<APIResponse>) => Promise<APIResponse>;

type Attempt =
  | { readonly done: true; readonly response: APIResponse }
  | { readonly done: false; readonly cause: unknown; readonly retryAfterMs: number };

/** A refusal whose cause the log may name. */
export function refusedBecause(rule: 'jira-unavailable' | 'no-access', cause: unknown): Refused {
  const refused = new Refused(rule);
  refused.cause = cause;
  return refused;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const late = pause(ms, undefined, { signal: over.signal }).then(() => {
    throw new Error('Jira did not answer in time');
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

/** Jira answers in whole seconds. */
const retryAfterOf = (response: APIResponse): number =>
  1000 * (Number(response.headers.get('retry-after')) || 0);

async function attempt(call: () => Promise<APIResponse>, ms: number): Promise<Attempt> {
  try {
    const response = await within(ms, call());
    const isPassing = response.status === 429 || response.status >= 500;
    if (!isPassing) return { done: true, response };
    const cause = new Error(`Jira answered ${response.status}`);
    return { done: false, cause, retryAfterMs: retryAfterOf(response) };
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw refusedBecause('no-access', error);
    return { done: false, cause: error, retryAfterMs: 0 };
  }
}

/**
 * Sends one call, and again when Jira is busy, broken or silent: three tries in 20 seconds at most,
 * never before the moment Jira names. Any other answer comes back as it is.
 * Only for calls that change nothing, since one may be answered twice.
 * @throws Refused `jira-unavailable` when patience ends, `no-access` without a user.
 */
export function createSend(patience: Patience): Send {
  return async (call) => {
    const startedMs = patience.elapsedMs();
    const leftMs = (): number => patienceMs - (patience.elapsedMs() - startedMs);
    for (let count = 1; ; count += 1) {
      const tried = await attempt(call, Math.min(patience.tryMs, leftMs()));
      if (tried.done) return tried.response;
      const jitterMs = firstPauseMs * 2 ** (count - 1) * (0.5 + patience.random());
      const waitMs = tried.retryAfterMs + jitterMs;
      if (count === tries || waitMs >= leftMs()) {
        throw refusedBecause('jira-unavailable', tried.cause);
      }
      await patience.pause(waitMs);
    }
  };
}
