import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { CycleView } from './views';

/** What is supported: an objective, or one key result of it. */
const SupportedField = z.object({ kind: z.enum(['objective', 'keyResult']), id: f.Id });
const pair = { objectiveId: f.Id, supports: SupportedField };

/** An objective or key result to choose. */
const AlignedChoice = z.object({
  kind: z.enum(['objective', 'keyResult']),
  id: f.Id,
  key: z.string(),
  title: z.string(),
  /** Of a key result; null for an objective itself. */
  objective: z.object({ key: z.string(), title: z.string() }).nullable(),
});

/** What the tree shows of an item; one that the viewer may not see has no words and no id of its own. */
const AlignedNode = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hidden'), id: z.string() }),
  z.object({
    kind: z.enum(['objective', 'keyResult']),
    id: f.Id,
    key: z.string(),
    title: z.string(),
    ownerId: f.AccountId,
    status: f.StatusField,
    progress: f.Ratio.nullable(),
    expected: f.Ratio.nullable(),
    /** The objective of a key result; its own id otherwise. */
    objectiveId: f.Id,
    home: f.HomeField,
    level: f.LevelField,
    team: z.string(),
    cycle: z.object({ id: f.Id, name: z.string() }),
    may: z.object({ edit: z.boolean() }),
  }),
]);

export const alignmentOperations = {
  'alignment.add': operation({
    summary:
      'Lets an objective support another one or a key result; refused where that would close a circle.',
    who: 'item-owner',
    kind: 'write',
    input: z.object({
      ...pair,
      /** Whether it counts in the objective above; only the owner of that one may say so. */
      counts: z.boolean().default(false),
    }),
    output: z.object(pair),
  }),
  'alignment.remove': operation({
    summary: 'Ends that an objective supports something.',
    who: 'item-owner',
    kind: 'write',
    input: z.object(pair),
    output: z.object(pair),
  }),
  'alignment.count': operation({
    summary:
      'Says whether an objective counts in the one that it supports; the owner of that one decides.',
    who: 'item-owner',
    kind: 'write',
    input: z.object({ ...pair, counts: z.boolean() }),
    output: z.object({ ...pair, counts: z.boolean() }),
  }),
  'alignment.search': operation({
    summary: 'Open objectives and key results that an objective can support, by words or key.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({
      query: z.string().trim().max(255).default(''),
      /** The supporting objective: itself and its key results are left out. */
      objectiveId: f.Id.optional(),
    }),
    output: z.object({ choices: z.array(AlignedChoice).max(20) }),
  }),
  'alignment.get': operation({
    summary:
      'How the objectives of a project or of the site hang together in a cycle: what lies above and below them, in other projects and cycles too.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({
      home: f.HomeField,
      /** Without it: the running cycle, else the next, else the last. */
      cycleId: f.Id.optional(),
    }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      cycles: z.array(CycleView),
      cycle: CycleView.nullable(),
      /** From company to person, by attention; key results only where something supports them. */
      nodes: z.array(AlignedNode),
      links: z.array(z.object({ childId: z.string(), parentId: z.string(), counts: z.boolean() })),
      /** Of this cycle and home, below company level, without anything above. */
      supportsNothing: z.array(f.Id),
      /** Of this cycle and home, of company or department, without anything below. */
      unsupported: z.array(f.Id),
      /** There are more than the 500 nearest objectives shown. */
      truncated: z.boolean(),
    }),
  }),
};
