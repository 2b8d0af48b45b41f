import { z } from 'zod';

const callback = z.custom<(payload?: unknown) => void>((value) => typeof value === 'function');

export const invokePayload = z.looseObject({
  functionKey: z.string(),
  payload: z.unknown().optional(),
  metadata: z.unknown().optional(),
});

export const productPayload = z.object({
  product: z.string(),
  restPath: z.string(),
  fetchRequestInit: z.looseObject({
    method: z.string().default('GET'),
    headers: z.array(z.tuple([z.string(), z.string()])).default([]),
    body: z.string().nullish(),
  }),
  isMultipartFormData: z.boolean().default(false),
});

export const navigatePayload = z.looseObject({
  url: z.string().optional(),
  target: z.string().optional(),
  issueKey: z.string().optional(),
  contentId: z.string().optional(),
  projectKey: z.string().optional(),
  moduleKey: z.string().optional(),
  path: z.string().optional(),
  type: z.enum(['same-tab', 'new-tab']).default('same-tab'),
});

export const flagPayload = z.looseObject({
  id: z.union([z.string(), z.number()]),
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.string().optional(),
  isAutoDismiss: z.boolean().optional(),
  actions: z.array(z.looseObject({ text: z.string(), onClick: callback.optional() })).optional(),
});

export const modalPayload = z.looseObject({
  resource: z.string().nullable().default(null),
  onClose: callback,
  size: z.unknown().optional(),
  context: z.record(z.string(), z.unknown()).default({}),
  closeOnEscape: z.boolean().default(true),
  closeOnOverlayClick: z.boolean().default(true),
  title: z.string().default(''),
});

export const emitPayload = z.object({ event: z.string(), payload: z.unknown().optional() });
export const onPayload = z.object({ event: z.string(), callback });

export const publishPayload = z.looseObject({
  channelName: z.string(),
  eventPayload: z.unknown().optional(),
  isGlobal: z.boolean().default(false),
});
export const subscribePayload = z.looseObject({
  channelName: z.string(),
  onEvent: callback,
  isGlobal: z.boolean().default(false),
});

export const callbackPayload = callback;
