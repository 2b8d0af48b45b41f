import { kvs } from '@forge/kvs';
import type { z } from 'zod';
import { Refused } from '../domain/refusal';

/** @throws Refused `storage-unavailable` */
export function unavailable(cause: unknown): never {
  const refused = new Refused('storage-unavailable');
  refused.cause = cause;
  throw refused;
}

/** One value of key-value storage, null before it is first written. @throws Refused `storage-unavailable` */
export const kvsValue = <T>(key: string, schema: z.ZodType<T>) => ({
  read: async (): Promise<T | null> => {
    const stored: unknown = await kvs.get(key).catch(unavailable);
    return stored === undefined ? null : schema.parse(stored);
  },
  write: async (value: T): Promise<void> => {
    await kvs.set(key, value).catch(unavailable);
  },
});
