import { z } from 'zod';
import { Refused } from '../domain/refusal';
import { text } from './sql/columns';
import { insert, select } from './sql/statement';
import { isCurrent, marks, tableOf } from './sql/text';
import type { Row } from './sql/text';

type NumberedTable =
  'objective_version' | 'key_result_version' | 'lesson_version' | 'template_version';

const tries = 8;

/** Rows whose id is there already are left out, so that a repeat finishes what was begun. */
function numbered(table: NumberedTable, rows: readonly Row[]) {
  const columns = Object.keys(rows[0] ?? {});
  const wanted = tableOf(rows.map((row, index) => ({ nth: index + 1, ...row })));
  return {
    text: `INSERT INTO ${table} (number, ${columns.join(', ')})
      SELECT highest.number + fresh.nth, ${columns.map((name) => `fresh.${name}`).join(', ')}
      FROM (${wanted.text}) fresh
      CROSS JOIN (SELECT COALESCE(MAX(number), 0) AS number FROM ${table}) highest
      WHERE NOT EXISTS (SELECT 1 FROM ${table} known WHERE known.id = fresh.id)`,
    params: wanted.params,
  };
}

/**
 * Inserts first versions with the next free numbers, and again with later ones when another
 * instance took them, then reads what is stored. @throws Refused `storage-unavailable`
 */
export async function insertNumbered<T extends { id: string }>(
  table: NumberedTable,
  row: z.ZodType<T>,
  rows: readonly Row[],
): Promise<T[]> {
  for (let attempt = 1; (await insert(numbered(table, rows))) === 'duplicate'; attempt += 1) {
    if (attempt === tries) throw new Refused('storage-unavailable');
  }
  const ids = z.array(text).parse(rows.map(({ id }) => id));
  const stored = await select(row, {
    text: `SELECT v.* FROM ${table} v
      WHERE v.id IN ${marks(ids)} AND ${isCurrent(table, 'v')}`,
    params: ids,
  });
  return ids.flatMap((id) => stored.find((one) => one.id === id) ?? []);
}
