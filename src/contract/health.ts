import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';

/** Bytes of the app's database and what it may hold. */
const Room = z.object({
  bytes: z.int(),
  ceiling: z.int(),
  level: z.enum(['fine', 'nearly-full', 'full']),
});

export const healthOperations = {
  'health.get': operation({
    summary: 'How the app is on this site: whether it is prepared, the room it takes, what waits.',
    who: 'site-manager',
    kind: 'read',
    input: z.object({}),
    output: z.object({
      asOf: f.Moment,
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
