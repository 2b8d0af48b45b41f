import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';

export const SettingsView = z.object({
  timeZone: z.string(),
  excludedResolutionIds: z.array(z.string()),
  inProgressCredit: z.number(),
  weekStartsOn: z.int(),
  checkInDays: z.int(),
  reviewDays: z.int(),
  estimationField: z.string().nullable(),
  estimationFields: z.record(z.string(), z.string()),
});

const FieldId = z.string().regex(/^[a-z][A-Za-z0-9_]{0,99}$/);

/** What is left out stays. */
const Change = z.object({
  timeZone: z.string().max(64).optional(),
  excludedResolutionIds: z
    .array(z.string().regex(/^\d{1,19}$/))
    .max(50)
    .optional(),
  inProgressCredit: z.number().min(0).max(0.5).optional(),
  weekStartsOn: z.int().min(0).max(6).optional(),
  checkInDays: z.int().min(1).max(92).optional(),
  reviewDays: z.int().min(1).max(366).optional(),
  estimationField: FieldId.nullable().optional(),
  /** Field ids by project id, all of them. */
  estimationFields: z.record(f.ProjectId, FieldId).optional(),
});

export const settingsOperations = {
  'settings.get': operation({
    summary: 'How this site counts work and time.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({}),
    output: SettingsView,
  }),
  'settings.edit': operation({
    summary: 'Changes how this site counts work and time; every figure follows at once.',
    who: 'site-manager',
    kind: 'write',
    input: Change,
    output: SettingsView,
  }),
  'settings.preview': operation({
    summary:
      'How many key results of open cycles would change their status with these settings; changes nothing.',
    who: 'site-manager',
    kind: 'read',
    input: Change,
    output: z.object({
      total: z.int(),
      changed: z.int(),
      /** False where only the newest were judged. */
      whole: z.boolean(),
    }),
  }),
};
