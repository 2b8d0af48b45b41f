import { InvocationError, InvocationErrorCode } from '@forge/events';
import { logFailure } from '../usecases/log';
import type { Ports } from '../usecases/ports';
import { whenReady } from '../usecases/prepare';

const retryAfter = 30;

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
    return new InvocationError({ retryAfter, retryReason });
  }
}
