import { z } from 'zod';

/**
 * Rows of a group by `alias.kr` as one: `["kind", "key result", [[…], …]]`. An answer of thousands of
 * rows would name its columns and its key result in each.
 */
export function listed(kind: string, alias: string, columns: readonly string[]): string {
  const row = columns.map((column) => `${alias}.${column}`).join(', ');
  const rows = `JSON_ARRAYAGG(JSON_ARRAY(${row}))`;
  return `CONCAT('["${kind}",', JSON_QUOTE(${alias}.kr), ',', ${rows}, ']') AS figure`;
}

/** A row of `listed`, or the step of an alignment as an object. */
export const FigureRow = z.object({ figure: z.string() });

export const Listed = z.tuple([z.string(), z.string(), z.array(z.unknown())]);
