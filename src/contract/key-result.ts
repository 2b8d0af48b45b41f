import { z } from 'zod';
import { scopeCauses } from '../domain/scope-changes';
import * as f from './fields';
import { operation } from './operation';
import { ChainView, CheckInView, CycleView, KeyResultView, MeasurementView } from './views';

const content = {
  title: f.Title,
  measure: f.MeasureField,
  ownerId: f.AccountId.optional(),
  weight: f.Weight.nullable().default(null),
  /** Without it: as the site decided. */
  cadenceDays: z.int().min(1).max(92).optional(),
};

const valuesPage = {
  /** The latest day first, at most 50. */
  measurements: z.array(MeasurementView),
  /** Where the earlier ones begin; null where there are none. */
  earlierValues: f.Id.nullable(),
};

/** A key result as it comes with a new objective. */
export const NewKeyResult = z.object({ id: f.Id.optional(), ...content });

/** What the link box lists. */
export const KeyResultChoice = z.object({
  id: f.Id,
  key: z.string(),
  title: z.string(),
  status: f.StatusField,
  progress: f.Ratio.nullable(),
  objectiveKey: z.string(),
  objectiveTitle: z.string(),
  /** Why it stands where it does: same epic, same project, or only a match. */
  because: z.enum(['same-epic', 'same-project', 'match']),
});

export const keyResultOperations = {
  'keyResult.create': operation({
    summary: 'Adds a key result to an open objective; after publishing it asks for a reason.',
    who: 'item-owner',
    kind: 'write',
    input: NewKeyResult.extend({ objectiveId: f.Id, reason: f.ChangeReason.optional() }),
    output: f.ItemRef,
  }),
  'keyResult.edit': operation({
    summary:
      'Changes a key result; after publishing it asks for a reason. The kind of its measure stays.',
    who: 'item-owner',
    kind: 'write',
    input: z.object({
      id: f.Id,
      version: f.Version,
      title: f.Title.optional(),
      measure: f.MeasureField.optional(),
      ownerId: f.AccountId.optional(),
      weight: f.Weight.nullable().optional(),
      cadenceDays: z.int().min(1).max(92).optional(),
      reason: f.ChangeReason.optional(),
    }),
    output: f.ItemRef,
  }),
  'keyResult.get': operation({
    summary:
      'One key result: figure, explanation, linked issues by id, recent values and check-ins.',
    who: 'item-viewer',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      cycle: CycleView,
      objective: z.object({
        id: f.Id,
        key: z.string(),
        title: z.string(),
        home: f.HomeField,
        stage: f.StageField,
      }),
      /** What the objective is for. */
      chain: ChainView,
      keyResult: KeyResultView,
      /** Titles are read by the viewer's own browser. Newest first, at most 100. */
      links: z.array(
        z.object({
          issueId: f.IssueId,
          at: f.Moment,
          by: f.AccountId,
          /** Jira does not show it to the app: it is deleted, archived or hidden. */
          unseen: z.boolean(),
        }),
      ),
      linkCount: z.int(),
      rules: z.array(
        z.object({
          id: z.string(),
          jql: z.string(),
          /** The issue whose linked issues it finds. */
          sourceIssueId: f.IssueId.nullable(),
          at: f.Moment,
          by: f.AccountId,
          /** Issues that it found when it was last read. */
          found: z.int(),
          readAt: f.Moment.nullable(),
          /** Why it could not be read since; what it found before still counts. */
          trouble: z.enum(['too-many', 'not-understood', 'unavailable', 'out-of-sight']).nullable(),
        }),
      ),
      /** Linked issues that are still to be read, or their past. */
      waiting: z.int(),
      /** Of so many. */
      waitingOf: z.int(),
      ...valuesPage,
      checkIns: z.array(CheckInView),
      /** Whether the viewer edits issues at the home; an issue elsewhere is asked about when it is linked. */
      may: z.object({ link: z.boolean(), rule: z.boolean() }),
    }),
  }),
  'keyResult.scope': operation({
    summary:
      'What made today’s scope out of the promised one: issues by id, what each did on which day, newest first.',
    who: 'item-viewer',
    kind: 'read',
    /** `promisedOn` as `keyResult.get` tells it. */
    input: z.object({ id: f.Id, promisedOn: f.CalendarDay }),
    output: z.object({
      asOf: f.Moment,
      changes: z.array(
        z.object({
          on: f.CalendarDay,
          issueId: f.IssueId,
          cause: z.enum(scopeCauses),
          /** In the unit of the measure. */
          amount: z.number(),
        }),
      ),
      /** False where there is more than was looked at. */
      whole: z.boolean(),
    }),
  }),
  'keyResult.values': operation({
    summary: 'Recorded values of a key result before the ones shown already, at most 50 a page.',
    who: 'item-viewer',
    kind: 'read',
    input: z.object({ id: f.Id, before: f.Id }),
    output: z.object(valuesPage),
  }),
  'keyResult.search': operation({
    summary:
      'Open key results that an issue can be linked to, by words or key: moved by issues, not linked yet; those of the same epic and project first.',
    who: 'issue-viewer',
    kind: 'read',
    input: z.object({
      issueId: f.IssueId,
      /** Where the issue lies, as its page says: for the order alone, while the app has never read the issue. */
      projectId: f.ProjectId.optional(),
      query: z.string().trim().max(255).default(''),
    }),
    output: z.object({ choices: z.array(KeyResultChoice).max(20) }),
  }),
};
