import { z } from 'zod';
import type { Judgement } from '../domain/judgement';
import * as f from './fields';

/** The explanation travels as facts; `wording` turns each into a sentence in the reader's language. */
const ReasonView = z.custom<Judgement['why'][number]>(
  (value) => typeof value === 'object' && value !== null && 'code' in value,
);

export const CloseView = z.object({
  outcome: f.OutcomeField.nullable(),
  score: f.Ratio.nullable(),
  note: z.string(),
  at: f.Moment,
  by: f.AccountId,
});

export const CycleView = z.object({
  id: f.Id,
  version: f.Version,
  home: f.HomeField,
  name: z.string(),
  startsOn: f.CalendarDay,
  endsOn: f.CalendarDay,
  stage: f.StageField,
  shelf: z.boolean(),
  archivedAt: f.Moment.nullable(),
  may: z.object({ manage: z.boolean() }),
});

export const JudgementView = z.object({
  /** 0..1; null is unmeasured and shown as a dash. */
  progress: f.Ratio.nullable(),
  rawProgress: z.number().nullable(),
  /** Expected by now, 0..1. */
  expected: f.Ratio.nullable(),
  status: f.StatusField,
  why: z.array(ReasonView).max(3),
  turnsGreen: ReasonView.nullable(),
});

export const WorkView = z.object({
  total: z.int(),
  done: z.int(),
  inProgress: z.int(),
  toDo: z.int(),
  /** Outside the scope by their resolution. */
  excluded: z.int(),
  /** In scope without an estimate in the unit of the measure. */
  unsized: z.int(),
  /** Size of the scope and what of it is earned, in the unit: issues, points or seconds. */
  scope: z.number(),
  credit: z.number(),
  /** Issues that Jira does not show the app now; they count as they were last read, if ever. */
  unseen: z.int(),
  /** When the first of these that were read was last read. */
  unseenSince: f.Moment.nullable(),
  /** Those of these that Jira never showed the app, which count nothing, and since when the first of them. */
  neverSeen: z.int(),
  neverSeenSince: f.Moment.nullable(),
  /** The scope that was promised; null before anything was published and linked. */
  promised: z
    .object({
      /** When it was published, or first linked where that was later. */
      on: f.CalendarDay,
      total: z.int(),
      scope: z.number(),
      /** Today's credit against it, 0..1. */
      progress: f.Ratio.nullable(),
      /** Today's scope / the promised one - 1. */
      change: z.number().nullable(),
      /** Of the difference, in the unit: brought by links made since; what became of the links of then. */
      byLinks: z.number(),
      within: z.number(),
    })
    .nullable(),
});

export const CheckInView = z.object({
  at: f.Moment,
  by: f.AccountId,
  confidence: z.int().min(0).max(10),
  assessment: f.AssessmentField.nullable(),
  note: z.string(),
});

export const MeasurementView = z.object({
  part: z.string(),
  value: z.number(),
  on: f.CalendarDay,
  recordedAt: f.Moment,
  by: f.AccountId,
});

export const TrendPointView = z.object({ on: f.CalendarDay, progress: f.Ratio });

export const KeyResultView = z.object({
  id: f.Id,
  version: f.Version,
  key: z.string(),
  objectiveId: f.Id,
  title: z.string(),
  ownerId: f.AccountId,
  measure: f.MeasureField,
  weight: f.Weight.nullable(),
  cadenceDays: z.int(),
  archivedAt: f.Moment.nullable(),
  /** The latest recorded value of the whole, 1 or 0 of a yes or no; null before the first. */
  current: z.number().nullable(),
  currentOn: f.CalendarDay.nullable(),
  /** The milestones that are done, and since when. */
  milestonesDone: z.array(z.object({ id: f.Id, on: f.CalendarDay })),
  /** Null where the key result is not fed by issues. */
  work: WorkView.nullable(),
  judgement: JudgementView,
  /** Oldest first, at most 27 points, the last one today. */
  trend: z.array(TrendPointView),
  lastCheckIn: CheckInView.nullable(),
  closed: CloseView.nullable(),
  /** Among its siblings as somebody ordered them; null where nobody did. */
  position: z.int().nullable(),
  may: z.object({
    edit: z.boolean(),
    checkIn: z.boolean(),
    archive: z.boolean(),
    /** To another objective, and among its siblings. */
    move: z.boolean(),
  }),
});

/**
 * What an objective is for: a step of the way up, a key result before its objective. What the viewer
 * may not see has no words.
 */
export const ChainStepView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hidden') }),
  z.object({
    kind: z.enum(['objective', 'keyResult']),
    id: f.Id,
    key: z.string(),
    title: z.string(),
    /** The objective of a key result; its own id otherwise. */
    objectiveId: f.Id,
    home: f.HomeField,
    /** Supported by the objective itself, not only by what is between. */
    direct: z.boolean(),
    /** Whether the objective counts in it; only where direct. */
    counts: z.boolean(),
  }),
]);
/** Nearest first. */
export const ChainView = z.array(ChainStepView).max(20);

export const ObjectiveView = z.object({
  id: f.Id,
  version: f.Version,
  key: z.string(),
  cycleId: f.Id,
  home: f.HomeField,
  title: z.string(),
  why: z.string(),
  ownerId: f.AccountId,
  contributorIds: z.array(f.AccountId),
  team: z.string(),
  level: f.LevelField,
  visibility: f.VisibilityField,
  commitment: f.CommitmentField,
  weight: f.Weight.nullable(),
  stage: f.StageField,
  archivedAt: f.Moment.nullable(),
  judgement: JudgementView,
  /** Share of the weight of what counts in it that is measured, 0..1. */
  measuredShare: f.Ratio,
  keyResults: z.array(KeyResultView),
  closed: CloseView.nullable(),
  chain: ChainView,
  /** Among the objectives of its cycle as somebody ordered them; null where nobody did. */
  position: z.int().nullable(),
  may: z.object({
    edit: z.boolean(),
    publish: z.boolean(),
    close: z.boolean(),
    /** Put it out of sight and bring it back, also once it is closed. */
    archive: z.boolean(),
    /** To another cycle of its home; a copy there. */
    move: z.boolean(),
    clone: z.boolean(),
  }),
});
