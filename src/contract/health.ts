import { z } from 'zod';
import { runOutcomes } from '../domain/background-run';
import { upkeepStates } from '../domain/upkeep';
import * as f from './fields';
import { operation } from './operation';
import { SettingsView } from './settings';

/** Bytes of the app's database and what it may hold. */
const Room = z.object({
  bytes: z.int(),
  ceiling: z.int(),
  level: z.enum(['fine', 'nearly-full', 'full']),
});

const State = z.enum(upkeepStates);

/** The last run of one kind of background work; null before the first. */
const LastRun = z.object({ at: f.Moment, outcome: z.enum(runOutcomes) }).nullable();

/** How the app keeps what it knows of Jira true, and what that takes. */
const Upkeep = z.object({
  /** The worst of the states below. */
  state: State,
  /** Issues that changed and were not read yet, and since when the first of them waits. */
  waiting: z.object({ issues: z.int(), since: f.Moment.nullable(), last: LastRun, state: State }),
  /** The search for changes that no event told. */
  reconcile: z.object({
    last: LastRun,
    /** Up to when every change is known; null while there is nothing to look into. */
    reachedAt: f.Moment.nullable(),
    /** Projects into which Jira does not let the app look. */
    refusedProjects: z.int(),
    state: State,
  }),
  /** Asking again what rules find: when the one longest not asked was asked or made; null while there is none. */
  rules: z.object({ last: LastRun, askedAt: f.Moment.nullable(), state: State }),
  /** Reading again what nothing was heard of for a week. */
  sweep: z.object({ last: LastRun, unreadIssues: z.int(), state: State }),
  /** Issues that Jira does not show to the app; they keep their last known state. */
  missing: z.object({ issues: z.int(), state: State }),
  /** Points of Jira that the background spent: in this hour, and in the busiest of the last 24. */
  points: z.object({
    now: z.int(),
    busiest: z.int(),
    /** What the background of a site allows itself in an hour, and what Jira gives the app for all sites. */
    budget: z.int(),
    ceiling: z.int(),
    state: State,
  }),
  /** The same of the time its statements took, in milliseconds, of an hour's allowance. */
  sql: z.object({ now: z.int(), busiest: z.int(), ceiling: z.int(), state: State }),
});

export const healthOperations = {
  'admin.get': operation({
    summary:
      'What the admin page shows: the settings, whether the app is prepared, the room it takes, how its background work gets on.',
    who: 'site-manager',
    kind: 'read',
    input: z.object({}),
    output: z.object({
      asOf: f.Moment,
      settings: SettingsView,
      prepared: z.boolean(),
      room: Room,
      upkeep: Upkeep,
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
