import { z } from 'zod';
import type { CloseRecord } from '../../domain/close';
import { decimal, integer, moment, sqlMoment, text } from '../sql/columns';
import type { Row } from '../sql/text';

export const CloseRow = z.object({
  subject_id: text,
  subject: z.enum(['cycle', 'objective', 'keyResult']),
  subject_version: integer,
  outcome: z.enum(['achieved', 'partly', 'missed', 'cancelled', 'carried']).nullable(),
  score: decimal.nullable(),
  note: text,
  at: moment,
  made_by: text,
});

export const closeColumns = Object.keys(CloseRow.shape);

export const closeOf = (row: z.infer<typeof CloseRow>): CloseRecord => ({
  subject: row.subject,
  subjectId: row.subject_id,
  subjectVersion: row.subject_version,
  outcome: row.outcome,
  score: row.score,
  note: row.note,
  at: row.at,
  by: row.made_by,
});

export const rowOfClose = (record: CloseRecord): Row => ({
  subject_id: record.subjectId,
  subject: record.subject,
  subject_version: record.subjectVersion,
  outcome: record.outcome,
  score: record.score,
  note: record.note,
  at: sqlMoment(record.at),
  made_by: record.by,
});
