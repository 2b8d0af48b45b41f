import { Refused } from '../../domain/refusal';

/**
 * How the platform says that an answer is larger than its 4 MiB is not documented: what fails whole is
 * asked for in parts before it is given up.
 */
export async function orInParts<T>(whole: () => Promise<T>, parts: () => Promise<T>): Promise<T> {
  try {
    return await whole();
  } catch (error) {
    if (!(error instanceof Refused) || error.rule !== 'storage-unavailable') throw error;
    return parts();
  }
}
