import { z } from 'zod';
import { boardSorts, groupings } from '../domain/board-order';
import * as f from './fields';
import { operation } from './operation';
import { placeAnswer, placeQuestion } from './place';
import { ObjectiveView } from './views';

export const boardOperations = {
  'board.get': operation({
    summary:
      'The traffic-light board of a project, or of the whole site, in one cycle: filtered, grouped, by attention or by hand.',
    who: 'place-viewer',
    kind: 'read',
    input: z.object({
      ...placeQuestion,
      groupBy: z.enum(groupings).default('none'),
      sort: z.enum(boardSorts).default('attention'),
    }),
    output: z.object({
      ...placeAnswer,
      /** In the order of the board; how many objectives each holds in all. */
      groups: z.array(z.object({ value: z.string(), objectives: z.int() })),
      /** At most 50 a page, group by group. */
      objectives: z.array(ObjectiveView),
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
