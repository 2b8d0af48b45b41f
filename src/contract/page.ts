import { z } from 'zod';
import * as f from './fields';
import { LessonView } from './library-views';
import { operation } from './operation';
import { ObjectiveView } from './views';

export const pageOperations = {
  'page.serves': operation({
    summary:
      'The objectives and key results that panels on a page are about, and the lessons taken from it, as far as the viewer may see them.',
    who: 'page-reader',
    kind: 'read',
    input: z.object({ contentId: f.PageId }),
    output: z.object({
      asOf: f.Moment,
      objectives: z.array(ObjectiveView),
      lessons: z.array(LessonView),
      /** Objectives and lessons that the viewer may not see. */
      hidden: z.int(),
    }),
  }),
};
