import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { ChainView, CycleView, KeyResultView } from './views';

const RuleId = z.string().regex(/^r[0-9A-Z]{26}$/);
/** An issue or a rule. */
const LinkTarget = z.union([f.IssueId, RuleId]);

/** A key result as an issue sees it, with its chain of why. */
export const ServedKeyResult = z.object({
  keyResult: KeyResultView,
  objective: z.object({ id: f.Id, key: z.string(), title: z.string() }),
  /** What the objective is for. */
  chain: ChainView,
  cycle: CycleView,
  /** The linked issue through which this issue counts: itself or one above it; null where a rule found it. */
  viaIssueId: f.IssueId.nullable(),
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
      'Links up to 1,000 issues to a key result; an epic, or anything above it, brings what lies below, now and later. More than 100 are read in the background.',
    who: 'issue-editor',
    kind: 'write',
    input: z.object({ keyResultId: f.Id, issueIds: z.array(f.IssueId).min(1).max(1000) }),
    output: z.object({ linked: z.array(f.IssueId), counted: z.int() }),
  }),
  'issueLink.remove': operation({
    summary:
      'Unlinks an issue; children that are linked themselves stay. One that neither the viewer nor the app can see, only for those who may report on the key result; they may also link it again.',
    who: 'issue-editor',
    kind: 'write',
    input: z.object({ keyResultId: f.Id, issueId: f.IssueId }),
    output: z.object({ issueId: f.IssueId }),
  }),
  'issueLink.removeUnseen': operation({
    summary:
      'Unlinks those of up to 100 issues that neither the viewer nor the app can see: deleted, archived or hidden.',
    who: 'item-contributor',
    kind: 'write',
    input: z.object({ keyResultId: f.Id, issueIds: z.array(f.IssueId).min(1).max(100) }),
    output: z.object({ unlinked: z.array(f.IssueId) }),
  }),
  'issueLink.move': operation({
    summary:
      'Moves what is linked, an issue or a rule, to another key result; a rule only for those who may report on both.',
    who: 'issue-editor',
    kind: 'write',
    input: z.object({ linked: LinkTarget, keyResultId: f.Id, toKeyResultId: f.Id }),
    output: z.object({ linked: z.string() }),
  }),
  'issueRule.save': operation({
    summary:
      'Links whatever a JQL finds, now and later, at most 1,000 issues: each counts by itself. With an id it changes a rule.',
    who: 'item-contributor',
    kind: 'write',
    input: z.object({
      id: RuleId.optional(),
      keyResultId: f.Id,
      jql: z.string().trim().min(1).max(4000),
      /** The issue whose linked issues it finds. */
      sourceIssueId: f.IssueId.optional(),
    }),
    output: z.object({ id: RuleId, found: z.int() }),
  }),
  'issueRule.remove': operation({
    summary: 'Ends a rule: what it found counts no more, unless it is linked otherwise.',
    who: 'item-contributor',
    kind: 'write',
    input: z.object({ keyResultId: f.Id, id: RuleId }),
    output: z.object({ id: RuleId }),
  }),
  'issueRule.refresh': operation({
    summary: 'Asks the rules of a key result anew that were not asked within ten minutes.',
    who: 'item-viewer',
    kind: 'write',
    input: z.object({ keyResultId: f.Id }),
    output: z.object({ asked: z.int() }),
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
