import { z } from 'zod';
import { kvsValue } from './kvs-value';
import type { SettingsStore } from './stores';

const StoredSettings = z.object({
  timeZone: z.string(),
  excludedResolutionIds: z.array(z.string()),
  inProgressCredit: z.number(),
  // Those below came later than the first stored settings.
  weekStartsOn: z.number().default(1),
  checkInDays: z.number().default(14),
  reviewDays: z.number().default(30),
  estimationField: z.string().nullable().default(null),
  estimationFields: z.record(z.string(), z.string()).default({}),
});

export const createSettingsStore = (): SettingsStore => kvsValue('settings', StoredSettings);
