import { z } from 'zod';

/** What the app's resolver answers to every operation. */
export const answerSchema = z.union([
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({
    ok: z.literal(false),
    refusal: z.looseObject({
      code: z.string(),
      field: z.string().optional(),
      message: z.string(),
    }),
  }),
]);

export type Answer = z.infer<typeof answerSchema>;
