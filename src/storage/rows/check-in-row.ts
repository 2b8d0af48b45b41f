import { z } from 'zod';
import type { CheckIn, Measurement } from '../../domain/check-in';
import { day, decimal, integer, moment, sqlMoment, text } from '../sql/columns';
import type { Row } from '../sql/text';

export const CheckInRow = z.object({
  id: text,
  key_result_id: text,
  at: moment,
  made_by: text,
  confidence: integer,
  assessment: z.enum(['on-track', 'at-risk', 'off-track']).nullable(),
  note: text,
});

export const checkInColumns = Object.keys(CheckInRow.shape);

export const checkInOf = (row: z.infer<typeof CheckInRow>): CheckIn => ({
  id: row.id,
  keyResultId: row.key_result_id,
  at: row.at,
  by: row.made_by,
  confidence: row.confidence,
  assessment: row.assessment,
  note: row.note,
});

export const rowOfCheckIn = (checkIn: CheckIn): Row => ({
  id: checkIn.id,
  key_result_id: checkIn.keyResultId,
  at: sqlMoment(checkIn.at),
  made_by: checkIn.by,
  confidence: checkIn.confidence,
  assessment: checkIn.assessment,
  note: checkIn.note,
});

export const MeasurementRow = z.object({
  id: text,
  at: moment,
  made_by: text,
  part: text,
  value: decimal,
  on_day: day,
  word: z.enum(['manual', 'check-in']),
});

export const measurementOf = (
  keyResultId: string,
  row: z.infer<typeof MeasurementRow>,
): Measurement => ({
  id: row.id,
  keyResultId,
  part: row.part,
  value: row.value,
  on: row.on_day,
  recordedAt: row.at,
  by: row.made_by,
  source: row.word,
});

export const rowOfMeasurement = (measurement: Measurement): Row => ({
  key_result_id: measurement.keyResultId,
  on_day: measurement.on,
  part: measurement.part,
  id: measurement.id,
  value: measurement.value,
  recorded_at: sqlMoment(measurement.recordedAt),
  made_by: measurement.by,
  source: measurement.source,
});
