import { z } from 'zod';
import { templateStages } from '../domain/library/template';
import * as f from './fields';
import * as v from './library-views';
import { operation } from './operation';

/** 0 is not yet there; else the version that was seen. */
const seen = z.int().min(0).default(0);
const answers = z.record(z.string().max(40), z.string().max(500)).default({});

const lessonOperations = {
  'lesson.save': operation({
    summary:
      'Keeps a lesson (version 0) in a home that the viewer may browse, or changes one by its version: its owner and whoever manages its home may.',
    who: 'place-viewer',
    kind: 'write',
    input: z.object({
      id: f.Id,
      version: seen,
      home: f.HomeField,
      title: f.Title,
      text: f.LongText.default(''),
      tags: v.TagsField.default([]),
      ownerId: f.AccountId.optional(),
      evidence: z.array(f.EvidenceField).max(20).default([]),
      /** Where it was learned; kept from its first version. */
      retroId: f.Id.nullable().default(null),
      contentId: f.PageId.nullable().default(null),
    }),
    output: v.LessonView,
  }),
  'lesson.archive': operation({
    summary: 'Puts a lesson out of sight, or brings it back.',
    who: 'library-owner',
    kind: 'write',
    input: z.object({ id: f.Id, version: f.Version, archived: z.boolean() }),
    output: v.LessonView,
  }),
  'lesson.get': operation({
    summary: 'A lesson.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: v.LessonView,
  }),
  'lesson.of': operation({
    summary:
      'The lessons of a retrospective, as far as the viewer may browse their homes; the others are counted.',
    who: 'page-reader',
    kind: 'read',
    input: z.object({ retroId: f.Id }),
    output: z.object({ lessons: z.array(v.LessonView), hidden: z.int() }),
  }),
};

const templateOperations = {
  'template.save': operation({
    summary:
      'Writes a draft template (version 0) in a home that the viewer may browse, or changes one by its version: its owner and whoever manages its home may.',
    who: 'place-viewer',
    kind: 'write',
    input: z.object({
      id: f.Id,
      version: seen,
      home: f.HomeField,
      name: f.Title,
      purpose: f.LongText.default(''),
      guidance: f.LongText.default(''),
      tags: v.TagsField.default([]),
      ownerId: f.AccountId.optional(),
      blanks: z.array(v.BlankField).max(30).default([]),
      content: v.TemplateContentField,
    }),
    output: v.TemplateView,
  }),
  'template.stage': operation({
    summary: 'Publishes a template, retires it, or makes it a draft again.',
    who: 'library-owner',
    kind: 'write',
    input: z.object({ id: f.Id, version: f.Version, stage: z.enum(templateStages) }),
    output: v.TemplateView,
  }),
  'template.get': operation({
    summary: 'A template with its track record.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: v.TemplateView,
  }),
  'template.fromObjective': operation({
    summary: 'What a template of an objective with its key results would hold. Nothing is written.',
    who: 'item-viewer',
    kind: 'read',
    input: z.object({ objectiveId: f.Id }),
    output: v.TemplateContentField,
  }),
  'template.apply': operation({
    summary:
      'Makes draft objectives with key results, and rules of their JQL, out of a template, its blanks filled, in a cycle of a home that the viewer manages. A repeat of the same use finishes it.',
    who: 'home-manager',
    kind: 'write',
    input: z.object({
      /** Made by the client. */
      useId: f.Id,
      id: f.Id,
      home: f.HomeField,
      cycleId: f.Id,
      answers,
    }),
    output: z.object({
      objectives: z.array(f.ItemRef),
      /** JQL that no rule could be made of, by the title of its key result: as the rule that refuses it says. */
      rulesLeftOut: z.array(
        z.object({
          title: z.string(),
          jql: z.string(),
          why: z.enum([
            'jql-not-understood',
            'rule-too-broad',
            'rule-is-personal',
            'jira-unavailable',
          ]),
          values: z.record(z.string(), z.union([z.string(), z.number()])),
        }),
      ),
    }),
  }),
  'template.page': operation({
    summary:
      'Makes a Confluence page out of a template, as the viewer, or puts its text at the end of a page that they may edit. A repeat of the same use adds nothing.',
    who: 'place-viewer',
    kind: 'write',
    input: z.object({
      useId: f.Id,
      id: f.Id,
      /** For whom it is used. */
      home: f.HomeField,
      answers,
      to: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('new'),
          spaceId: f.PageId,
          parentId: f.PageId.nullable().default(null),
        }),
        z.object({ kind: z.literal('page'), contentId: f.PageId }),
      ]),
    }),
    output: z.object({ pageId: f.PageId, title: z.string() }),
  }),
};

/** The item of a search: enough for its card. */
const LibraryCard = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lesson'), lesson: v.LessonView }),
  z.object({ kind: z.literal('template'), template: v.TemplateView }),
]);

export const libraryOperations = {
  ...lessonOperations,
  ...templateOperations,
  'library.search': operation({
    summary:
      'Templates or lessons by words, of a home or of the whole organisation as far as the viewer may browse it: 20 a page, the most used first.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({
      kind: z.enum(['template', 'lesson']),
      place: f.HomeField,
      /** Also what other homes offer. */
      wide: z.boolean().default(true),
      query: z.string().max(255).default(''),
      offset: z.int().min(0).max(10_000).default(0),
    }),
    output: z.object({
      asOf: f.Moment,
      found: z.array(LibraryCard),
      /** There are more from here on; null at the end. */
      nextOffset: z.int().nullable(),
    }),
  }),
  'page.spaces': operation({
    summary: 'Spaces of Confluence whose name or key holds the words, as the viewer; at most 20.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({ query: z.string().max(255).default('') }),
    output: z.object({
      spaces: z.array(z.object({ id: f.PageId, key: z.string(), name: z.string() })),
    }),
  }),
};
