import { z } from 'zod';
import { evidenceKinds } from '../domain/evidence';
import { statuses } from '../domain/judgement';
import { levels } from '../domain/level';
import { locales } from './locales';
import { workUnits } from '../domain/work';

/** Made by the client or the app: 26 characters of Crockford base 32 (ULID). */
export const Id = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/);
export const AccountId = z.string().min(1).max(128);
export const IssueId = z.string().regex(/^\d{1,19}$/);
export const PageId = z.string().regex(/^\d{1,19}$/);
export const ProjectId = z.string().regex(/^\d{1,19}$/);
export const IssueTypeId = z.string().regex(/^\d{1,19}$/);
/** `YYYY-MM-DD` and a day that exists. */
export const CalendarDay = z.iso.date();
export const Moment = z.iso.datetime();
export const Version = z.int().min(1);
export const Title = z.string().trim().min(1).max(255);
export const LongText = z.string().trim().max(5000);
/** Said after publishing, when a change asks for a reason. */
export const ChangeReason = z.string().trim().max(1000);
export const Team = z.string().trim().max(60);
export const Weight = z.number().positive().max(1000);
export const Ratio = z.number().min(0).max(1);
/** Any number a key result may hold. */
export const Quantity = z.number().min(-1e12).max(1e12);

/** In which something is written that is kept. */
export const LanguageField = z.enum(locales);

export const HomeField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site') }),
  z.object({ kind: z.literal('project'), projectId: ProjectId }),
]);
export const CommitmentField = z.enum(['committed', 'aspirational']);
export const StageField = z.enum(['draft', 'published', 'closed']);
export const OutcomeField = z.enum(['achieved', 'partly', 'missed', 'cancelled', 'carried']);
export const AssessmentField = z.enum(['on-track', 'at-risk', 'off-track']);
export const StatusField = z.enum(statuses);
export const LevelField = z.enum(levels);
export const VisibilityField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site') }),
  z.object({ kind: z.literal('home') }),
  z.object({ kind: z.literal('people'), accountIds: z.array(AccountId).max(100).readonly() }),
]);
const Unit = z.string().trim().max(20);
const CheckpointField = z.object({
  value: Quantity,
  progress: Ratio,
  on: CalendarDay.nullable().default(null),
});
const MilestoneField = z.object({
  id: Id,
  title: Title,
  weight: Weight.nullable().default(null),
  on: CalendarDay.nullable().default(null),
});
export const MeasureField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('issues'), unit: z.enum(workUnits).default('count') }),
  z.object({
    kind: z.literal('number'),
    unit: Unit,
    direction: z.enum(['increase', 'decrease']),
    baseline: Quantity,
    target: Quantity,
    stretch: Quantity.nullable().default(null),
    checkpoints: z.array(CheckpointField).max(20).readonly().default([]),
  }),
  z.object({
    kind: z.literal('band'),
    unit: Unit,
    low: Quantity,
    high: Quantity,
    tolerance: Quantity,
  }),
  z.object({
    kind: z.literal('milestones'),
    milestones: z.array(MilestoneField).min(1).max(50).readonly(),
  }),
  z.object({ kind: z.literal('yes-no') }),
]);
/** What a write answers: enough to go on without another read. */
export const ItemRef = z.object({ id: Id, version: Version, key: z.string() });

/** What a cause or a lesson rests on. */
export const EvidenceField = z.object({
  kind: z.enum(evidenceKinds),
  /** The id of what is named; of a change `<item id>/<version>`; of a link its address. */
  ref: z.string().trim().min(1).max(1000),
  note: z.string().trim().max(300).default(''),
});
