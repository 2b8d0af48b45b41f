import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { PlaceField } from './place';

const SavedView = z.object({
  id: f.Id,
  ownerId: f.AccountId,
  name: z.string(),
  /** The part of the page's address after the question mark. */
  query: z.string(),
  /** Whether everybody who sees the place is offered it. */
  shared: z.boolean(),
  may: z.object({ edit: z.boolean() }),
});

export const savedViewOperations = {
  'view.list': operation({
    summary: 'The saved views of a place: the viewer’s own, and those that others share.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({ place: PlaceField }),
    output: z.object({ views: z.array(SavedView) }),
  }),
  'view.save': operation({
    summary:
      'Keeps filters, grouping, order and columns under a name; with the id of a saved view changes that.',
    who: 'place-viewer',
    kind: 'write',
    input: z.object({
      id: f.Id.optional(),
      place: PlaceField,
      name: z.string().trim().min(1).max(120),
      query: z.string().max(2000),
      shared: z.boolean().default(false),
    }),
    output: z.object({ id: f.Id }),
  }),
  'view.remove': operation({
    summary: 'Removes a saved view. A repeat changes nothing.',
    who: 'view-owner',
    kind: 'write',
    input: z.object({ id: f.Id }),
    output: z.object({ id: f.Id }),
  }),
};
