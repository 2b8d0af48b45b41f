import { InvocationError, InvocationErrorCode } from '@forge/events';
import { logFailure } from '../usecases/log';
import type { Ports } from '../usecases/ports';
import { whenReady } from '../usecases/prepare';

/** Seconds; spread, so that what failed together does not come back together. */
const retryAfter = (): number => 15 + Math.floor(Math.random() * 60);

/** Runs work that nobody waits for; when it fails the platform is asked to repeat it. */
export async function inBackground(
  ports: Ports,
  what: string,
  work: () => Promise<unknown>,
): Promise<InvocationError | undefined> {
  try {
    await whenReady(ports, work);
    return undefined;
  } catch (error) {
    logFailure(what, error);
    const retryReason = InvocationErrorCode.FUNCTION_RETRY_REQUEST;
    return new InvocationError({ retryAfter: retryAfter(), retryReason });
  }
}
