import { z } from 'zod';

const sqlSchema = z.object({
  text: z.string(),
  ddl: z.boolean(),
  ms: z.number(),
  rows: z.number(),
  bytes: z.number(),
  error: z.string().optional(),
});

export const invocationSchema = z.object({
  id: z.string(),
  kind: z.string(),
  functionKey: z.string(),
  moduleKey: z.string(),
  label: z.string(),
  accountId: z.string().optional(),
  startedAt: z.number(),
  outcome: z.enum(['running', 'ok', 'error']),
  ms: z.number().optional(),
  error: z.string().optional(),
  sql: z.array(sqlSchema),
  rest: z.array(
    z.object({
      method: z.string(),
      path: z.string(),
      status: z.number(),
      ms: z.number(),
      as: z.string(),
      points: z.number(),
    }),
  ),
  kvs: z.array(z.object({ call: z.string(), key: z.string(), status: z.number() })),
  pushes: z.array(z.object({ queue: z.string(), events: z.number(), delayInSeconds: z.number() })),
  logs: z.array(z.object({ level: z.string(), text: z.string() })),
});
export type InvocationView = z.infer<typeof invocationSchema>;

export const eventSchema = z.object({
  id: z.string(),
  at: z.number(),
  event: z.looseObject({ eventType: z.string() }),
  fate: z.array(z.string()),
});
export type EventView = z.infer<typeof eventSchema>;

/** The answer of GET /site/developer. */
export const developerSchema = z.object({
  now: z.number(),
  invocations: z.array(invocationSchema),
  events: z.array(eventSchema),
  notModelled: z.array(z.object({ at: z.number(), what: z.string() })),
  faults: z.record(z.string(), z.union([z.number(), z.boolean()])),
  violations: z.array(
    z.object({
      document: z.string(),
      directive: z.string(),
      blocked: z.string(),
      source: z.string().optional(),
    }),
  ),
  pageCalls: z.array(
    z.object({
      at: z.number(),
      as: z.string(),
      method: z.string(),
      path: z.string(),
      status: z.number(),
      ms: z.number(),
    }),
  ),
  schedules: z.array(z.object({ key: z.string(), interval: z.string() })),
});
export type DeveloperView = z.infer<typeof developerSchema>;
