import type { Level } from '../../../src/domain/level';
import { call } from '../../api/call';
import { RefusalError } from '../../api/refusal-error';
import type { TableRow } from './load-table';

/** What can be changed in many rows at once: the first three of key results too, the others of objectives alone. */
export type BulkChange =
  | { readonly ownerId: string }
  | { readonly weight: number | null }
  | { readonly cadenceDays: number }
  | { readonly team: string }
  | { readonly level: Level };

/** A row that was changed: how it was before, and the version it has now. */
export interface Changed {
  readonly row: TableRow;
  readonly version: number;
}

/** A row that was not, and the app's sentence; null when no answer came. */
export interface Failure {
  readonly row: TableRow;
  readonly message: string | null;
}

/** Writes one change into one row, against the version that was seen. @throws RefusalError */
async function write(row: TableRow, version: number, change: BulkChange, reason: string) {
  const said = reason === '' ? {} : { reason };
  const input = { id: row.id, version, ...change, ...said };
  return row.kind === 'objective' ? call('objective.edit', input) : call('keyResult.edit', input);
}

export interface Progress {
  readonly changed: readonly Changed[];
  readonly failures: readonly Failure[];
}

/** One item to be written: its row, the version it must have, and what changes. */
export interface BulkStep {
  readonly row: TableRow;
  readonly version: number;
  readonly change: BulkChange;
}

/**
 * Item by item, so that one refusal leaves the others alone. `goesOn` is asked before each: who
 * leaves half-way keeps what is done.
 */
export async function runBulk(
  steps: readonly BulkStep[],
  reason: string,
  goesOn: (done: number) => boolean,
): Promise<Progress> {
  const changed: Changed[] = [];
  const failures: Failure[] = [];
  for (const [done, { row, version, change }] of steps.entries()) {
    if (!goesOn(done)) break;
    try {
      changed.push({ row, version: (await write(row, version, change, reason)).version });
    } catch (error) {
      const message = error instanceof RefusalError ? error.refusal.message : null;
      failures.push({ row, message });
    }
  }
  return { changed, failures };
}

/** The same kind of change, back to how a row was. */
export function backOf(row: TableRow, change: BulkChange): BulkChange {
  if ('ownerId' in change) return { ownerId: row.ownerId };
  if ('weight' in change) return { weight: row.weight };
  if ('team' in change) return { team: row.team };
  if ('level' in change) return { level: row.level };
  return { cadenceDays: row.cadenceDays ?? change.cadenceDays };
}
