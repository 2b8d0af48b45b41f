import { buildRuntime } from './build-runtime';
import { currentScope, leaveInvocation } from './scope';
import { dateWithClock } from './site-date';
import type { FetchInit, FetchMeta } from '../types';

const mark = Symbol.for('local-forge-runtime');

function forgeFetch(meta: FetchMeta, path: string, init: FetchInit = {}): Promise<Response> {
  const scope = currentScope();
  if (!scope) return Promise.reject(new Error(`The app called ${path} outside an invocation`));
  return leaveInvocation(() => scope.fetch(meta, path, init, scope.invocation));
}

/** The app has no egress: its own `fetch` goes nowhere, while the platform's still works. */
function guardedFetch(real: typeof fetch): typeof fetch {
  return (input, init) => {
    if (!currentScope()) return real(input, init);
    const url = input instanceof Request ? input.url : String(input);
    return Promise.reject(new Error(`Egress is not declared in the manifest: fetch of ${url}`));
  };
}

/**
 * Installs the two globals of the @forge packages, the app's clock and the closed door to the
 * network. Must run before the first @forge package is loaded: they take `fetch` when they load.
 */
export function installRuntime(target: typeof globalThis = globalThis): void {
  if (mark in target) return;
  const realDate = target.Date;
  const realNow = () => realDate.now();
  Object.defineProperties(target, {
    [mark]: { value: true },
    __forge_fetch__: { value: forgeFetch, configurable: true },
    __forge_runtime__: {
      get: () => {
        const scope = currentScope();
        return scope && buildRuntime(scope, realNow);
      },
      configurable: true,
    },
  });
  target.Date = dateWithClock(realDate, () => currentScope()?.now() ?? realNow());
  target.fetch = guardedFetch(target.fetch);
}
