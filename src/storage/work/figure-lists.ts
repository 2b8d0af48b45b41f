import { z } from 'zod';
import { isText } from '../sql/lists';

/**
 * Rows of a group by `alias.kr` as one: `["kind", "key result", [[…], …]]`. An answer of thousands of
 * rows would name its columns and its key result in each.
 */
export function listed(kind: string, alias: string, values: readonly string[]): string {
  const rows = `JSON_ARRAYAGG(JSON_ARRAY(${values.join(', ')}))`;
  return `CONCAT('["${kind}",', JSON_QUOTE(${alias}.kr), ',', ${rows}, ']') AS figure`;
}

/** A row of `listed`, or the step of an alignment as an object. */
export const FigureRow = z.object({ figure: z.string() });

export const Listed = z.custom<readonly [kind: string, keyResultId: string, lists: unknown[]]>(
  (row) => Array.isArray(row) && isText(row[0]) && isText(row[1]) && Array.isArray(row[2]),
  'no row of figures',
);
