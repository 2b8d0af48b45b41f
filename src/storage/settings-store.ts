import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { Refused } from '../domain/refusal';
import type { SettingsStore } from './stores';

const key = 'settings';

const StoredSettings = z.object({
  timeZone: z.string(),
  excludedResolutionIds: z.array(z.string()),
  inProgressCredit: z.number(),
  // Those below came later than the first stored settings.
  weekStartsOn: z.number().default(1),
  checkInDays: z.number().default(14),
  reviewDays: z.number().default(30),
  estimationFields: z.record(z.string(), z.string()).default({}),
});

function unavailable(cause: unknown): never {
  const refused = new Refused('storage-unavailable');
  refused.cause = cause;
  throw refused;
}

export const createSettingsStore = (): SettingsStore => ({
  read: async () => {
    const stored: unknown = await kvs.get(key).catch(unavailable);
    return stored === undefined ? null : StoredSettings.parse(stored);
  },
  write: async (settings) => {
    await kvs.set(key, settings).catch(unavailable);
  },
});
