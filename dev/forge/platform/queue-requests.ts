import { z } from 'zod';

const eventSchema = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().optional(),
  concurrency: z.object({ key: z.string(), limit: z.number().int().positive() }).optional(),
});

export const pushSchema = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(eventSchema).min(1),
});

export const jobSchema = z.object({ queueName: z.string(), jobId: z.string() });

/** What a consumer returns to be called again. */
export const retrySchema = z.object({
  _retry: z.literal(true),
  retryOptions: z
    .object({
      retryAfter: z.number().optional(),
      retryReason: z.string().optional(),
      retryData: z.unknown().optional(),
    })
    .default({}),
});

export type PushRequest = z.infer<typeof pushSchema>;

/** One event on its way to a consumer. */
export interface QueueEvent {
  readonly queueName: string;
  readonly jobId: string;
  readonly eventId: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly delayInSeconds?: number | undefined;
  readonly concurrency?: { readonly key: string; readonly limit: number } | undefined;
  /** Pushes between the first invocation and this event. */
  readonly cycle: number;
  readonly retryContext?: {
    readonly retryCount: number;
    readonly retryReason: string;
    readonly retryData?: unknown;
  };
}
