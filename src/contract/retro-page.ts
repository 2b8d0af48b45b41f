import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { RetroFormatField, VotesEach } from './retrospective-views';

export const retroPageOperations = {
  'retro.newPage': operation({
    summary:
      'Makes a Confluence page for a retrospective, as the viewer: what to prepare, the macro with its settings, room for notes.',
    who: 'place-viewer',
    kind: 'write',
    input: z.object({
      /** Of the macro on the page; made by the client. */
      id: f.Id,
      spaceId: f.PageId,
      parentId: f.PageId.nullable().default(null),
      title: f.Title,
      format: RetroFormatField.default('method'),
      home: f.HomeField,
      /** Of the home or of the site; null for none. */
      cycleId: f.Id.nullable().default(null),
      isAnonymous: z.boolean().default(false),
      votesEach: VotesEach.default(5),
      /** In which the page is written. */
      language: f.LanguageField,
    }),
    output: z.object({ pageId: f.PageId, title: z.string() }),
  }),
  'retro.writePage': operation({
    summary:
      'Puts a finished retrospective at the end of its page, as the viewer. A repeat adds nothing.',
    who: 'page-editor',
    kind: 'write',
    input: z.object({ id: f.Id, language: f.LanguageField }),
    output: z.object({ pageId: f.PageId, added: z.boolean() }),
  }),
};
