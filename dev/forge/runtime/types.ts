import type { Invocation, PlatformFetch } from '../types';

/** What the app is to the platform: the same for every invocation of one installation. */
export interface RuntimeFacts {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly installationId: string;
  readonly cloudId: string;
  readonly scopes: readonly string[];
}

/** Everything the two globals of the SDKs answer with while one app function runs. */
export interface InvocationScope {
  readonly invocation: Invocation;
  readonly facts: RuntimeFacts;
  readonly fetch: PlatformFetch;
  /** The site's clock, epoch milliseconds. */
  readonly now: () => number;
  /** When the platform gives up on the function, epoch milliseconds of real time. */
  readonly deadline: number;
}
