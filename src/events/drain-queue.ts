import { Queue, RateLimitError } from '@forge/events';
import { logFailure } from '../usecases/log';
import type { DrainQueue } from '../usecases/ports';

/** Seconds in which further changes join the same drain. */
const delayInSeconds = 1;

/**
 * Asks for a drain of this site. One runs at a time, and one that finds nothing marked ends at once.
 * A push that the platform refuses is no loss: the marks are stored, and the five-minute schedule asks again.
 */
export function createDrainQueue(): DrainQueue {
  const queue = new Queue({ key: 'okr-drain' });
  return {
    async push() {
      try {
        await queue.push({
          body: { v: 1 },
          delayInSeconds,
          concurrency: { key: 'drain', limit: 1 },
        });
      } catch (error) {
        // In a storm of events hundreds of drains wait already.
        if (!(error instanceof RateLimitError)) logFailure('drain push', error);
      }
    },
  };
}
