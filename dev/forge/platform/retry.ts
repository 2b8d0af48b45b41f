import { retrySchema } from './queue-requests';

export interface RetryWish {
  readonly afterSeconds: number;
  readonly reason: string;
  readonly data?: unknown;
}

/** The retry that a function asked for by returning `InvocationError`; at most 900 s ahead. */
export function retryWish(result: unknown): RetryWish | undefined {
  const parsed = retrySchema.safeParse(result);
  if (!parsed.success) return undefined;
  const {
    retryAfter = 1,
    retryReason = 'FUNCTION_RETRY_REQUEST',
    retryData,
  } = parsed.data.retryOptions;
  const afterSeconds = Math.min(900, Math.max(1, retryAfter));
  const data = retryData === undefined ? {} : { data: retryData };
  return { afterSeconds, reason: retryReason, ...data };
}
