import { z } from 'zod';
import { blankKinds } from '../domain/library/blank';
import { templateStages } from '../domain/library/template';
import { workUnits } from '../domain/work';
import * as f from './fields';

export const TagsField = z.array(z.string().trim().max(40)).max(10);
const ShortText = z.string().trim().max(255);

export const BlankField = z.object({
  /** As it stands between the braces of a text: letters, figures, - and _. */
  key: z.string().regex(/^[\p{L}\p{N}_-]{1,40}$/u),
  label: ShortText.default(''),
  kind: z.enum(blankKinds).default('text'),
  guidance: z.string().trim().max(500).default(''),
  default: ShortText.default(''),
});

const Unit = z.string().trim().max(20);
/** A figure, or a blank for one. */
const Figure = z.string().trim().min(1).max(60);

const TemplateMeasureField = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('issues'), unit: z.enum(workUnits).default('count') }),
  z.object({ kind: z.literal('yes-no') }),
  z.object({ kind: z.literal('number'), unit: Unit, baseline: Figure, target: Figure }),
  z.object({ kind: z.literal('band'), unit: Unit, low: Figure, high: Figure, tolerance: Figure }),
  z.object({ kind: z.literal('milestones'), titles: z.array(f.Title).min(1).max(20) }),
]);

const TemplateKeyResultField = z.object({
  title: f.Title,
  measure: TemplateMeasureField,
  weight: f.Weight.nullable().default(null),
  /** Null: the site’s own rhythm. */
  cadenceDays: z.int().min(1).max(366).nullable().default(null),
  /** Which issues are to count, as text. */
  jql: z.string().trim().max(1000).default(''),
});

const TemplateObjectiveField = z.object({
  title: f.Title,
  why: f.LongText.default(''),
  commitment: f.CommitmentField.default('committed'),
  weight: f.Weight.nullable().default(null),
  keyResults: z.array(TemplateKeyResultField).max(20).default([]),
});

export const TemplateContentField = z.object({
  objectives: z.array(TemplateObjectiveField).max(10).default([]),
  /** `## ` begins a heading, `- ` an item of a list. */
  page: z
    .object({ title: f.Title, text: z.string().max(20_000) })
    .nullable()
    .default(null),
});

const item = {
  id: f.Id,
  version: f.Version,
  key: z.string(),
  home: f.HomeField,
  tags: z.array(z.string()).readonly(),
  ownerId: f.AccountId,
  at: f.Moment,
};

export const LessonView = z.object({
  ...item,
  title: z.string(),
  text: z.string(),
  evidence: z.array(f.EvidenceField).readonly(),
  retroId: f.Id.nullable(),
  contentId: f.PageId.nullable(),
  isArchived: z.boolean(),
  may: z.object({ edit: z.boolean() }),
});

/** Outcomes are null until something made of it was closed. */
export const TrackRecordView = z.object({
  uses: z.int(),
  teams: z.int(),
  outcomes: z
    .object({ closed: z.int(), achieved: z.int(), meanScore: f.Ratio.nullable() })
    .nullable(),
});

export const TemplateView = z.object({
  ...item,
  name: z.string(),
  purpose: z.string(),
  guidance: z.string(),
  stage: z.enum(templateStages),
  blanks: z.array(BlankField.required()).readonly(),
  content: TemplateContentField,
  record: TrackRecordView,
  may: z.object({ edit: z.boolean() }),
});
