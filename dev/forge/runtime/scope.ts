import { AsyncLocalStorage } from 'node:async_hooks';
import type { InvocationScope } from './types';

const scopes = new AsyncLocalStorage<InvocationScope>();

/** The invocation in whose course we are; undefined outside the app. */
export function currentScope(): InvocationScope | undefined {
  return scopes.getStore();
}

/** Runs app code: the SDKs' globals, `Date` and `fetch` answer for this invocation. */
export function runInvocation<T>(scope: InvocationScope, run: () => Promise<T>): Promise<T> {
  return scopes.run(scope, run);
}

/** Runs platform code on the app's behalf, outside its invocation. */
export function leaveInvocation<T>(run: () => T): T {
  return scopes.exit(run);
}
