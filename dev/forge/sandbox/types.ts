import type { Invocation, PlatformFetch, SiteClock } from '../types';
import type { RuntimeFacts } from '../runtime/types';

/** What the app sees of the platform. */
export interface RunnerHost {
  readonly facts: RuntimeFacts;
  readonly fetch: PlatformFetch;
  readonly clock: SiteClock;
  /** One line that the app wrote to its console. */
  log(invocationId: string | undefined, level: string, text: string): void;
}

/** Where the app's functions run: a child process on the local site, the same process in jest. */
export interface AppRunner {
  connect(host: RunnerHost): void;
  /**
   * Runs `handler` (`index.resolver`) and returns its result as JSON carries it.
   * `timeoutMs` is what the platform allows; the runner rejects with `FunctionTimeout` after it.
   */
  run(
    invocation: Invocation,
    handler: string,
    args: readonly unknown[],
    timeoutMs: number,
  ): Promise<unknown>;
  stop(): Promise<void>;
}
