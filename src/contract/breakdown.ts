import { z } from 'zod';
import * as f from './fields';
import { operation } from './operation';

export const breakdownOperations = {
  'keyResult.work': operation({
    summary:
      'The issues that count for a key result now, by id, newest first and at most 1,000: the viewer’s own browser reads and groups them.',
    who: 'item-viewer',
    kind: 'read',
    input: z.object({ id: f.Id }),
    output: z.object({
      asOf: f.Moment,
      issueIds: z.array(f.IssueId).max(1000),
      /** How many count, those beyond the list included. */
      total: z.int(),
    }),
  }),
};
