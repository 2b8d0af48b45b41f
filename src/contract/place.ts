import { z } from 'zod';
import * as f from './fields';
import { CycleView } from './views';

/** Whose objectives a screen shows: one project's, or those of all homes that the viewer may see. */
export const PlaceField = f.HomeField;

const Filter = z.object({
  statuses: z.array(f.StatusField).max(20).default([]),
  /** Of the objective or of the key result. */
  ownerId: f.AccountId.optional(),
  team: f.Team.optional(),
  level: f.LevelField.optional(),
  /** Looked for in keys and titles; all of them must be there. */
  words: z.string().trim().max(255).default(''),
});

/** What board and table are asked. */
export const placeQuestion = {
  place: PlaceField,
  /** Without it: the running cycle, else the next, else the last. */
  cycleId: f.Id.optional(),
  filter: Filter.default({ statuses: [], words: '' }),
  /** Only what is archived instead of only what is not. */
  archived: z.boolean().default(false),
  offset: z.int().min(0).default(0),
};

/** What board and table answer beside their rows. */
export const placeAnswer = {
  asOf: f.Moment,
  today: f.CalendarDay,
  cycles: z.array(CycleView),
  cycle: CycleView.nullable(),
  /** Key results per status, before the filter by status. */
  counts: z.partialRecord(f.StatusField, z.int()),
  /** What can be filtered by: of everything that the viewer sees in the cycle. */
  choices: z.object({ ownerIds: z.array(f.AccountId), teams: z.array(f.Team) }),
  /** Objectives that the viewer sees in the cycle, before any filter. */
  seen: z.int(),
  /** More than 500 objectives lie in the cycle, and only the first 500 were looked at. */
  isCut: z.boolean(),
  total: z.int(),
  nextOffset: z.int().nullable(),
  /** Of the place; of the whole site. */
  may: z.object({ manage: z.boolean(), manageSite: z.boolean() }),
};
