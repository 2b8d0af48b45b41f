import type { z } from 'zod';
import { insert, select } from './sql/statement';
import type { SqlValue } from './sql/statement';
import { insertRows } from './sql/text';
import type { Row } from './sql/text';
import type { Saved } from './stores';

type VersionTable =
  | 'cycle_version'
  | 'objective_version'
  | 'key_result_version'
  | 'lesson_version'
  | 'template_version';

/** Adds the next version; `stale` when somebody else was first. */
export async function insertVersion(table: VersionTable, row: Row): Promise<Saved> {
  return (await insert(insertRows(table, [row]))) === 'saved' ? 'saved' : 'stale';
}

/** Versions of one item, oldest first. */
export function selectVersions<T>(
  table: VersionTable,
  row: z.ZodType<T>,
  condition: string,
  params: readonly SqlValue[],
): Promise<T[]> {
  return select(row, {
    text: `SELECT v.* FROM ${table} v WHERE ${condition} ORDER BY v.version`,
    params,
  });
}
