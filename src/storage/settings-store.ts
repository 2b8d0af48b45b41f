import { z } from 'zod';
import { kvsValue } from './kvs-value';
import type { EstimationMarkStore, SettingsStore } from './stores';

const estimation = {
  estimationField: z.string().nullable(),
  estimationFields: z.record(z.string(), z.string()),
};

const StoredSettings = z.object({
  timeZone: z.string(),
  excludedResolutionIds: z.array(z.string()),
  inProgressCredit: z.number(),
  // Those below came later than the first stored settings.
  weekStartsOn: z.number().default(1),
  checkInDays: z.number().default(14),
  reviewDays: z.number().default(30),
  estimationField: estimation.estimationField.default(null),
  estimationFields: estimation.estimationFields.default({}),
});

export const createSettingsStore = (): SettingsStore => kvsValue('settings', StoredSettings);

export const createEstimationMarkStore = (): EstimationMarkStore =>
  kvsValue('estimation-marks', z.object(estimation));
