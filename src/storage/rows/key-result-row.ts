import { z } from 'zod';
import type { KeyResult } from '../../domain/key-result';
import { integer, moment, sqlMoment, sqlWeight, text, weight } from '../sql/columns';
import type { Row } from '../sql/text';
import type { Unnumbered } from '../stores';
import { measureColumns, measureOf, rowOfMeasure } from './measure-columns';
import { rowOfVersion, versionColumns, versionOf } from './version-row';

export const KeyResultRow = z.object({
  ...versionColumns,
  number: integer,
  objective_id: text,
  title: text,
  owner_id: text,
  ...measureColumns,
  weight,
  cadence_days: integer,
  archived_at: moment.nullable(),
});

type KeyResultRow = z.infer<typeof KeyResultRow>;

export const keyResultColumns = Object.keys(KeyResultRow.shape);

export const keyResultOf = (row: KeyResultRow): KeyResult => ({
  ...versionOf(row),
  number: row.number,
  objectiveId: row.objective_id,
  title: row.title,
  ownerId: row.owner_id,
  measure: measureOf(row),
  weight: row.weight,
  cadenceDays: row.cadence_days,
  archivedAt: row.archived_at,
});

export const rowOfKeyResult = (keyResult: Unnumbered<KeyResult>): Row => ({
  ...rowOfVersion(keyResult),
  objective_id: keyResult.objectiveId,
  title: keyResult.title,
  owner_id: keyResult.ownerId,
  ...rowOfMeasure(keyResult.measure),
  weight: sqlWeight(keyResult.weight),
  cadence_days: keyResult.cadenceDays,
  archived_at: keyResult.archivedAt && sqlMoment(keyResult.archivedAt),
});
