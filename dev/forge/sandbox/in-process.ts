import { runInvocation } from '../runtime/scope';
import { asJson } from './as-json';
import { withTimeout } from './timeout';
import { findHandler } from './handlers';
import type { AppRunner, RunnerHost } from './types';

/**
 * Runs the functions of an app that is already loaded in this process: for jest.
 * `modules` maps the file part of a handler to its exports: `{ index: app }` for `index.resolver`.
 */
export function inProcessRunner(modules: Readonly<Record<string, unknown>>): AppRunner {
  let host: RunnerHost | undefined;
  return {
    connect: (to) => (host = to),
    run: async (invocation, handler, args, timeoutMs) => {
      if (!host) throw new Error('The runner is not connected to a platform');
      const { facts, fetch, clock } = host;
      const run = findHandler(modules, handler);
      const deadline = performance.timeOrigin + performance.now() + timeoutMs;
      const scope = { invocation, facts, fetch, deadline, now: () => clock.now() };
      const result = runInvocation(scope, async () => run(...args.map(asJson)));
      return asJson(await withTimeout(result, timeoutMs));
    },
    stop: () => Promise.resolve(),
  };
}
