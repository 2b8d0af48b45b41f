import { z } from 'zod';
import { statusSubjects } from '../domain/status-config';
import * as f from './fields';
import { operation } from './operation';
import { ObjectiveView } from './views';

const Selection = z.object({
  /** Made by whoever asks, to find the answer again. */
  id: z.string().min(1).max(128),
  by: z.enum(statusSubjects),
  place: f.HomeField.default({ kind: 'site' }),
  /** Null: the running one. */
  cycleId: f.Id.nullable().default(null),
  /** Empty: every team. */
  team: f.Team.default(''),
  /** The objective, key result or saved view. */
  itemId: f.Id.nullable().default(null),
  /** The figures of the end of that day, with goals as they are worded now; null is as of now. */
  frozenOn: f.CalendarDay.nullable().default(null),
});

export const statusOperations = {
  'status.get': operation({
    summary:
      'How selections of objectives stand, for panels on pages: those of one page are asked for together. What the viewer may not see is counted, not named.',
    who: 'anybody',
    kind: 'read',
    input: z.object({ selections: z.array(Selection).min(1).max(20) }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      answers: z.array(
        z.object({
          id: z.string(),
          /** Of a place; null where the viewer may not know it. */
          cycle: z
            .object({ name: z.string(), startsOn: f.CalendarDay, endsOn: f.CalendarDay })
            .nullable(),
          /** At most 50. */
          objectives: z.array(ObjectiveView),
          /** That the viewer may not see. */
          hidden: z.int(),
          /** More than are shown, beside the hidden ones. */
          more: z.int(),
          /** What was chosen is not there any more. */
          isGone: z.boolean(),
        }),
      ),
    }),
  }),
};
