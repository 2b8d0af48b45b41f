import { z } from 'zod';
import type { Alignment } from '../../domain/alignment';
import { flag, integer, text } from '../sql/columns';

const Kind = z.enum(['objective', 'keyResult']);

export const AlignmentRow = z.object({
  child: text,
  kind: Kind,
  parent: text,
  up: text,
  counts: flag,
});

export const alignmentOf = (row: z.infer<typeof AlignmentRow>): Alignment => ({
  childId: row.child,
  parent: { kind: row.kind, id: row.parent },
  parentObjectiveId: row.up,
  counts: row.counts,
});

export const RevisionRow = z.object({ revision: integer });
