import { z } from 'zod';
import * as f from './fields';
import { NewKeyResult } from './key-result';
import { operation } from './operation';
import { CycleView, ObjectiveView } from './views';

const Contributors = z.array(f.AccountId).max(50);

const content = {
  title: f.Title,
  why: f.LongText.default(''),
  commitment: f.CommitmentField.default('committed'),
  weight: f.Weight.nullable().default(null),
  contributorIds: Contributors.default([]),
  team: f.Team.default(''),
  /** Without it: by the home. */
  level: f.LevelField.optional(),
  visibility: f.VisibilityField.default({ kind: 'home' }),
};

export const objectiveOperations = {
  'objective.create': operation({
    summary:
      'Writes a draft objective, with its first key results when given; a repeat with the same ids finishes it.',
    who: 'home-manager',
    kind: 'write',
    input: z.object({
      id: f.Id.optional(),
      cycleId: f.Id,
      home: f.HomeField,
      ...content,
      ownerId: f.AccountId.optional(),
      keyResults: z.array(NewKeyResult).max(20).default([]),
    }),
    output: f.ItemRef.extend({ keyResults: z.array(f.ItemRef) }),
  }),
  'objective.edit': operation({
    summary:
      'Changes an objective; after publishing it asks for a reason. Refused as stale when somebody edited since.',
    who: 'item-owner',
    kind: 'write',
    input: z.object({
      id: f.Id,
      version: f.Version,
      title: f.Title.optional(),
      why: f.LongText.optional(),
      commitment: f.CommitmentField.optional(),
      weight: f.Weight.nullable().optional(),
      contributorIds: Contributors.optional(),
      team: f.Team.optional(),
      level: f.LevelField.optional(),
      visibility: f.VisibilityField.optional(),
      ownerId: f.AccountId.optional(),
      reason: f.ChangeReason.optional(),
    }),
    output: f.ItemRef,
  }),
  'objective.publish': operation({
    summary: 'Publishes a draft objective that has at least one key result, in a published cycle.',
    who: 'item-owner',
    kind: 'write',
    input: z.object({ id: f.Id, version: f.Version }),
    output: f.ItemRef,
  }),
  'objective.close': operation({
    summary:
      'Closes a published objective with outcome and score, for itself and each of its key results.',
    who: 'item-owner',
    kind: 'write',
    input: z.object({
      id: f.Id,
      version: f.Version,
      outcome: f.OutcomeField,
      score: f.Ratio.nullable(),
      note: f.LongText.default(''),
      keyResults: z
        .array(z.object({ id: f.Id, outcome: f.OutcomeField, score: f.Ratio.nullable() }))
        .max(50)
        .default([]),
    }),
    output: f.ItemRef,
  }),
  'objective.get': operation({
    summary: 'One objective with its key results, figures and explanation.',
    who: 'item-viewer',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      cycle: CycleView,
      objective: ObjectiveView,
    }),
  }),
};
