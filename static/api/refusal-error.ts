import * as z from 'zod/mini';
import type { RefusalView } from '../../src/contract/operations';

const Refusal = z.object({
  code: z.enum(['not-found', 'not-allowed', 'invalid', 'stale', 'unavailable', 'preparing']),
  field: z.optional(z.string()),
  message: z.string(),
  stale: z.optional(
    z.object({
      by: z.string(),
      at: z.string(),
      version: z.number(),
      fields: z.array(z.string()),
    }),
  ),
});

/** What every operation answers, before anybody trusts it. */
export const AnswerShape = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), refusal: Refusal }),
]);

/** The app said no. `refusal.message` is a sentence in the reader's language. */
export class RefusalError extends Error {
  constructor(readonly refusal: RefusalView) {
    super(refusal.message);
    this.name = 'RefusalError';
  }
}
