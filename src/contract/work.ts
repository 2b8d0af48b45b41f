import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { ChainView, CycleView, KeyResultView } from './views';

/** A key result as an issue sees it, with its chain of why. */
export const ServedKeyResult = z.object({
  keyResult: KeyResultView,
  objective: z.object({ id: f.Id, key: z.string(), title: z.string() }),
  /** What the objective is for. */
  chain: ChainView,
  cycle: CycleView,
  /** The issue through which this issue counts: itself or its parent. */
  viaIssueId: f.IssueId,
  /** Whether this issue itself counts. */
  counted: z.boolean(),
  /** It does not, because its resolution leaves the scope. */
  leftOut: z.boolean(),
  /** Its children that count instead of it. */
  children: z.int(),
  /** Open issues left in scope, this one included when it is open. */
  openIssues: z.int(),
});

export const workOperations = {
  'issueLink.add': operation({
    summary:
      'Links up to 100 issues to a key result; an epic brings its children, now and later ones.',
    who: 'issue-editor',
    kind: 'write',
    input: z.object({ keyResultId: f.Id, issueIds: z.array(f.IssueId).min(1).max(100) }),
    output: z.object({ linked: z.array(f.IssueId), counted: z.int() }),
  }),
  'issueLink.remove': operation({
    summary: 'Unlinks an issue; children that are linked themselves stay.',
    who: 'issue-editor',
    kind: 'write',
    input: z.object({ keyResultId: f.Id, issueId: f.IssueId }),
    output: z.object({ issueId: f.IssueId }),
  }),
  'issue.get': operation({
    summary: 'The key results an issue serves, directly or through its parent, worst status first.',
    who: 'issue-viewer',
    kind: 'read',
    input: z.object({ issueId: f.IssueId }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      served: z.array(ServedKeyResult),
      /** Key results that the viewer may not see. */
      hidden: z.int(),
      may: z.object({ link: z.boolean() }),
    }),
  }),
  'measurement.record': operation({
    summary:
      'Records a value for today or a past day: of a number or a band, 1 or 0 of a yes or no or of one milestone.',
    who: 'item-contributor',
    kind: 'write',
    input: z.object({
      id: f.Id.optional(),
      keyResultId: f.Id,
      /** The milestone it is about. */
      part: f.Id.optional(),
      value: f.Quantity,
      on: f.CalendarDay.optional(),
    }),
    output: z.object({ id: f.Id }),
  }),
  'checkIn.post': operation({
    summary:
      'A check-in: confidence, the owner’s own assessment, a note, and today’s value or the milestones that are done or not.',
    who: 'item-contributor',
    kind: 'write',
    input: z.object({
      id: f.Id.optional(),
      keyResultId: f.Id,
      value: f.Quantity.optional(),
      /** Milestones by id; those that are left out stay as they are. */
      parts: z
        .array(z.object({ id: f.Id, done: z.boolean() }))
        .max(50)
        .default([]),
      confidence: z.int().min(0).max(10),
      assessment: f.AssessmentField.optional(),
      note: f.LongText.default(''),
    }),
    output: z.object({ id: f.Id }),
  }),
};
