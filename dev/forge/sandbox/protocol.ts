import { z } from 'zod';

const invocation = z.object({
  id: z.string(),
  kind: z.enum(['resolver', 'trigger', 'consumer', 'schedule', 'function']),
  functionKey: z.string(),
  moduleKey: z.string(),
  label: z.string(),
  accountId: z.string().exactOptional(),
  license: z.object({ active: z.boolean() }).exactOptional(),
});

const facts = z.object({
  appId: z.string(),
  appVersion: z.string(),
  environmentId: z.string(),
  environmentType: z.string(),
  installationId: z.string(),
  cloudId: z.string(),
  scopes: z.array(z.string()),
});

const fetchMeta = z.object({
  type: z.string(),
  provider: z.enum(['user', 'app', 'none']).exactOptional(),
  remote: z.string().exactOptional(),
  accountId: z.string().exactOptional(),
  contextAri: z.string().exactOptional(),
});

const fetchInit = z.object({
  method: z.string().exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  body: z.string().exactOptional(),
});

/** A response of the platform as it crosses between the processes. */
export const wireResponse = z.object({
  status: z.number(),
  headers: z.array(z.tuple([z.string(), z.string()])),
  body: z.string().nullable(),
});

export type WireResponse = z.infer<typeof wireResponse>;

/** What the site tells the sandbox. `aheadMs`: how far the site's clock is ahead of the real one. */
export const toSandbox = z.discriminatedUnion('type', [
  z.object({ type: z.literal('load'), files: z.record(z.string(), z.string()), facts }),
  z.object({ type: z.literal('clock'), aheadMs: z.number() }),
  z.object({
    type: z.literal('run'),
    invocation,
    handler: z.string(),
    args: z.array(z.unknown()),
    timeoutMs: z.number(),
    aheadMs: z.number(),
  }),
  z.object({ type: z.literal('response'), call: z.number(), response: wireResponse }),
  z.object({ type: z.literal('response-failed'), call: z.number(), message: z.string() }),
]);

export type ToSandbox = z.infer<typeof toSandbox>;

/** What the sandbox tells the site. */
export const fromSandbox = z.discriminatedUnion('type', [
  z.object({ type: z.literal('loaded') }),
  z.object({ type: z.literal('load-failed'), message: z.string() }),
  z.object({
    type: z.literal('fetch'),
    call: z.number(),
    meta: fetchMeta,
    path: z.string(),
    init: fetchInit,
    invocation,
  }),
  z.object({ type: z.literal('done'), id: z.string(), value: z.unknown().optional() }),
  z.object({ type: z.literal('failed'), id: z.string(), message: z.string() }),
  z.object({
    type: z.literal('log'),
    id: z.string().exactOptional(),
    level: z.string(),
    text: z.string(),
  }),
]);

export type FromSandbox = z.infer<typeof fromSandbox>;

/** Statuses whose responses carry no body; `new Response('', {status: 204})` throws. */
const bodiless = new Set([101, 204, 205, 304]);

export async function toWire(response: Response): Promise<WireResponse> {
  const body = bodiless.has(response.status) ? null : await response.text();
  return { status: response.status, headers: [...response.headers], body };
}

export function fromWire({ status, headers, body }: WireResponse): Response {
  return new Response(body, { status, headers });
}
