import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';
import { CycleView, KeyResultView, ObjectiveView } from './views';

const About = z.object({
  objective: z.object({ id: f.Id, key: z.string(), title: z.string(), home: f.HomeField }),
  cycle: CycleView,
});
const MyKeyResult = About.extend({ keyResult: KeyResultView });
const MyObjective = z.object({ objective: ObjectiveView, cycle: CycleView });

export const myOperations = {
  'my.get': operation({
    summary:
      'What the viewer owes and owns in open cycles, across projects: check-ins due, key results, objectives, and those they contribute to.',
    who: 'jira-user',
    kind: 'read',
    input: z.object({
      /** Entries of each list. */
      size: z.int().min(1).max(200).default(50),
    }),
    output: z.object({
      asOf: f.Moment,
      today: f.CalendarDay,
      /** The longest silence first. */
      due: z.array(
        MyKeyResult.extend({
          /** Days since the last word, or since one was first due. */
          days: z.int(),
          /** So long that the key result counts as outdated. */
          overdue: z.boolean(),
        }),
      ),
      /** Those below come by attention. */
      keyResults: z.array(MyKeyResult),
      objectives: z.array(MyObjective),
      contributing: z.array(MyObjective),
      totals: z.object({
        due: z.int(),
        keyResults: z.int(),
        objectives: z.int(),
        contributing: z.int(),
      }),
      /** More than 200 objectives are the viewer's, and only the first 200 were looked at. */
      isCut: z.boolean(),
      may: z.object({ manageSite: z.boolean() }),
    }),
  }),
};
