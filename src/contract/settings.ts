import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';

const SettingsView = z.object({
  timeZone: z.string(),
  excludedResolutionIds: z.array(z.string()),
  inProgressCredit: z.number(),
  weekStartsOn: z.int(),
  checkInDays: z.int(),
  reviewDays: z.int(),
  estimationFields: z.record(z.string(), z.string()),
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
    who: 'site-admin',
    kind: 'write',
    input: z.object({
      timeZone: z.string().max(64).optional(),
      excludedResolutionIds: z
        .array(z.string().regex(/^\d{1,19}$/))
        .max(50)
        .optional(),
      inProgressCredit: z.number().min(0).max(0.5).optional(),
      weekStartsOn: z.int().min(0).max(6).optional(),
      checkInDays: z.int().min(1).max(92).optional(),
      reviewDays: z.int().min(1).max(366).optional(),
      /** Field ids by project id, all of them. */
      estimationFields: z.record(f.ProjectId, z.string().max(100)).optional(),
    }),
    output: SettingsView,
  }),
};
