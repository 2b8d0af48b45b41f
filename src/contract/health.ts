import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { SettingsView } from './settings';

/** Bytes of the app's database and what it may hold. */
const Room = z.object({
  bytes: z.int(),
  ceiling: z.int(),
  level: z.enum(['fine', 'nearly-full', 'full']),
});

export const healthOperations = {
  'admin.get': operation({
    summary:
      'What the admin page shows: the settings, whether the app is prepared, the room it takes, what waits.',
    who: 'site-manager',
    kind: 'read',
    input: z.object({}),
    output: z.object({
      asOf: f.Moment,
      settings: SettingsView,
      prepared: z.boolean(),
      room: Room,
      /** Issues that changed and were not read yet. */
      waitingIssues: z.int(),
    }),
  }),
  'site.room': operation({
    summary: 'How full the database was when it was last measured, at most an hour ago.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({}),
    output: z.object({
      /** Null before the first measurement. */
      room: Room.nullable(),
      measuredAt: f.Moment.nullable(),
    }),
  }),
};
