import { z } from 'zod';
import { KvsRefusal, notModelled } from './kvs-rules';

const metadata = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));

const setOptions = z.object({
  ttl: z
    .object({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) })
    .optional(),
  keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
  returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
  returnMetadataFields: metadata.optional(),
});

/** Custom entities are not modelled, alone or inside a batch or a transaction. */
const noEntity = z
  .string()
  .optional()
  .transform((name) => {
    if (name === undefined) return name;
    throw new KvsRefusal(501, notModelled, `The local site has no custom entities: ${name}`);
  });

const named = z.object({ key: z.string(), entityName: noEntity });

export const keyRequest = named.extend({ options: z.unknown().optional() });
export const setRequest = named.extend({ value: z.unknown(), options: setOptions.optional() });
export const queryRequest = z.object({
  limit: z.number().int().optional(),
  after: z.string().optional(),
  where: z
    .array(
      z.object({
        property: z.literal('key'),
        condition: z.literal('BEGINS_WITH'),
        values: z.tuple([z.string()]),
      }),
    )
    .max(1)
    .optional(),
});
export const transactionRequest = z.object({
  set: z.array(setRequest.extend({ conditions: z.unknown().optional() })).default([]),
  delete: z.array(keyRequest.extend({ conditions: z.unknown().optional() })).default([]),
  check: z.array(keyRequest.extend({ conditions: z.unknown() })).default([]),
});

export type KeyRequest = z.infer<typeof keyRequest>;
export type SetRequest = z.infer<typeof setRequest>;
export type QueryRequest = z.infer<typeof queryRequest>;
export type TransactionRequest = z.infer<typeof transactionRequest>;
