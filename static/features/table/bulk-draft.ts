import type { Level } from '../../../src/domain/level';
import { parseNumber } from '../../format/numbers';
import type { MessageKey } from '../../i18n/words';
import type { BulkChange } from './bulk-change';
import type { TableRow } from './load-table';

export type BulkField = 'owner' | 'cadence' | 'weight' | 'team' | 'level';

/** What can be changed together, by the kind of the rows. */
export const bulkFields: Readonly<Record<TableRow['kind'], readonly BulkField[]>> = {
  keyResult: ['owner', 'cadence', 'weight'],
  objective: ['owner', 'team', 'level', 'weight'],
};

export const bulkLabels: Readonly<Record<BulkField, MessageKey>> = {
  owner: 'column.owner',
  cadence: 'column.cadence',
  weight: 'column.weight',
  team: 'column.team',
  level: 'column.level',
};

/** A change of many rows as it is being written. */
export interface BulkDraft {
  readonly field: BulkField;
  readonly ownerId: string | null;
  readonly cadenceDays: number;
  /** As typed; empty is an equal share. */
  readonly weight: string;
  readonly team: string;
  readonly level: Level;
}

/** A draft that begins with what the first of the rows has. */
export const bulkDraftOf = (row: TableRow | undefined): BulkDraft => ({
  field: 'owner',
  ownerId: row?.ownerId ?? null,
  cadenceDays: 14,
  weight: '',
  team: row?.team ?? '',
  level: row?.level ?? 'team',
});

/** The change that a draft means; null while it is incomplete. */
export function changeOf(draft: BulkDraft): BulkChange | null {
  switch (draft.field) {
    case 'owner':
      return draft.ownerId === null ? null : { ownerId: draft.ownerId };
    case 'cadence':
      return { cadenceDays: draft.cadenceDays };
    case 'team':
      return { team: draft.team.trim() };
    case 'level':
      return { level: draft.level };
    case 'weight':
      return weightOf(draft.weight);
  }
}

function weightOf(typed: string): BulkChange | null {
  if (typed.trim() === '') return { weight: null };
  const weight = parseNumber(typed);
  return weight === null || weight <= 0 ? null : { weight };
}
