import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { CycleView, ObjectiveView } from './views';

export const boardOperations = {
  'board.get': operation({
    summary: 'The traffic-light board of a project in one cycle, sorted by attention or by hand.',
    who: 'project-viewer',
    kind: 'read',
    input: z.object({
      projectId: f.ProjectId,
      /** Without it: the running cycle, else the next, else the last. */
      cycleId: f.Id.optional(),
      status: f.StatusField.optional(),
      sort: z.enum(['attention', 'order']).default('attention'),
      /** Only what is archived instead of only what is not. */
      archived: z.boolean().default(false),
      offset: z.int().min(0).default(0),
    }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      cycles: z.array(CycleView),
      cycle: CycleView.nullable(),
      /** Key results per status, before the status filter. */
      counts: z.partialRecord(f.StatusField, z.int()),
      /** At most 50 a page. */
      objectives: z.array(ObjectiveView),
      total: z.int(),
      nextOffset: z.int().nullable(),
      /** Of the project; of the whole site. */
      may: z.object({ manage: z.boolean(), manageSite: z.boolean() }),
    }),
  }),
  'site.revision': operation({
    summary:
      'A token that changes with every write and every counted issue: what an open screen polls.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({}),
    output: z.object({ token: z.string(), latestAt: f.Moment.nullable() }),
  }),
};
