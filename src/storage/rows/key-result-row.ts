import { z } from 'zod';
import type { KeyResult, Measure } from '../../domain/key-result';
import { decimal, integer, text } from '../sql/columns';
import type { Row } from '../sql/text';
import type { Unnumbered } from '../stores';
import { rowOfVersion, versionColumns, versionOf } from './version-row';

export const KeyResultRow = z.object({
  ...versionColumns,
  number: integer,
  objective_id: text,
  title: text,
  owner_id: text,
  measure_kind: z.enum(['issues', 'number']),
  unit: text.nullable(),
  direction: z.enum(['increase', 'decrease']).nullable(),
  baseline: decimal.nullable(),
  target: decimal.nullable(),
  weight: decimal,
  cadence_days: integer,
});

type KeyResultRow = z.infer<typeof KeyResultRow>;

export const keyResultColumns = Object.keys(KeyResultRow.shape);

const NumberMeasure = z.object({
  kind: z.literal('number'),
  unit: text,
  direction: z.enum(['increase', 'decrease']),
  baseline: z.number(),
  target: z.number(),
});

function measureOf(row: KeyResultRow): Measure {
  if (row.measure_kind === 'issues') return { kind: 'issues' };
  return NumberMeasure.parse({ ...row, kind: row.measure_kind });
}

function rowOfMeasure(measure: Measure) {
  const isNumber = measure.kind === 'number';
  return {
    measure_kind: measure.kind,
    unit: isNumber ? measure.unit : null,
    direction: isNumber ? measure.direction : null,
    baseline: isNumber ? measure.baseline : null,
    target: isNumber ? measure.target : null,
  };
}

export const keyResultOf = (row: KeyResultRow): KeyResult => ({
  ...versionOf(row),
  number: row.number,
  objectiveId: row.objective_id,
  title: row.title,
  ownerId: row.owner_id,
  measure: measureOf(row),
  weight: row.weight,
  cadenceDays: row.cadence_days,
});

export const rowOfKeyResult = (keyResult: Unnumbered<KeyResult>): Row => ({
  ...rowOfVersion(keyResult),
  objective_id: keyResult.objectiveId,
  title: keyResult.title,
  owner_id: keyResult.ownerId,
  ...rowOfMeasure(keyResult.measure),
  weight: keyResult.weight,
  cadence_days: keyResult.cadenceDays,
});
