import { z } from 'zod';
import * as f from './fields';
import { operation, type Who } from './operation';

/** What a field held; `wording/history` turns it into words. */
export const ToldField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('people'), accountIds: z.array(f.AccountId).readonly() }),
  z.object({ kind: z.literal('number'), value: z.number().nullable(), unit: z.string() }),
  z.object({ kind: z.literal('word'), word: z.string() }),
  z.object({ kind: z.literal('day'), on: f.CalendarDay.nullable() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()).readonly() }),
  /** Null where the viewer may not know its name. */
  z.object({ kind: z.literal('place'), id: z.string(), name: z.string().nullable() }),
  z.object({ kind: z.literal('home'), home: f.HomeField }),
]);

/** What a field held before and after. */
export const change = {
  /** As the contract names it. */
  field: z.string(),
  from: ToldField.nullable(),
  to: ToldField.nullable(),
};
const event = { at: f.Moment, by: f.AccountId };

export const HistoryEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('version'),
    ...event,
    version: f.Version,
    reason: z.string().nullable(),
    /** None for the first version. */
    changes: z.array(z.object(change)),
  }),
  z.object({
    kind: z.literal('closed'),
    ...event,
    /** What was closed: the item itself or what it belongs to. */
    subject: z.enum(['cycle', 'objective', 'keyResult']),
    outcome: f.OutcomeField.nullable(),
    score: f.Ratio.nullable(),
    note: z.string(),
  }),
  /** Issues linked, or unlinked, at one moment, the first 20 by id; titles are read by the viewer's own browser. */
  z.object({
    kind: z.literal('links'),
    ...event,
    added: z.boolean(),
    issueIds: z.array(f.IssueId),
    count: z.int(),
  }),
  /** A rule that finds what counts was set, or ended. */
  z.object({ kind: z.literal('rule'), ...event, added: z.boolean(), jql: z.string() }),
]);

/** Where a page ends: what happened before that moment, versions before that one, follow. */
const Place = z.object({ at: f.Moment, version: f.Version });

const historyOf = (what: string, who: Who = 'item-viewer') =>
  operation({
    summary: `What became of ${what}: every version with its changes and reason, newest first, at most 50 versions and 50 moments of linking a page.`,
    who,
    kind: 'read',
    /** `before`: the `nextBefore` of the page before. */
    input: z.object({ id: f.Id, before: Place.optional() }),
    output: z.object({
      asOf: f.Moment,
      entries: z.array(HistoryEntry),
      nextBefore: Place.nullable(),
    }),
  });

const versionsOf = (what: string, who: Who = 'item-viewer') =>
  operation({
    summary: `Any two versions of ${what} side by side, field by field.`,
    who,
    kind: 'read',
    input: z.object({ id: f.Id, versions: z.tuple([f.Version, f.Version]) }),
    output: z.object({
      asOf: f.Moment,
      versions: z.array(z.object({ ...event, version: f.Version })).length(2),
      fields: z.array(z.object({ ...change, differs: z.boolean() })),
    }),
  });

export const historyOperations = {
  'objective.history': historyOf('an objective'),
  'objective.versions': versionsOf('an objective'),
  'keyResult.history': historyOf('a key result, with issues linked and unlinked'),
  'keyResult.versions': versionsOf('a key result'),
  'cycle.history': historyOf('a cycle', 'place-viewer'),
  'cycle.versions': versionsOf('a cycle', 'place-viewer'),
};
