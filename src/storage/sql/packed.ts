import { z } from 'zod';

/**
 * Columns of one table as the text of one JSON list, null where the outer join of `alias` found no
 * partner by `key`. An answer names every column in every row: this names them once.
 */
export const packedColumns = (alias: string, columns: readonly string[], key: string): string => {
  const values = columns.map((column) => `${alias}.${column}`).join(', ');
  return `IF(${alias}.${key} IS NULL, NULL, CAST(JSON_ARRAY(${values}) AS CHAR))`;
};

const Values = z.custom<readonly unknown[]>((values) => Array.isArray(values));

function takeOut(columns: readonly string[], json: unknown): unknown {
  if (typeof json !== 'string') return json;
  const values = Values.parse(JSON.parse(json));
  const row: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) row[column] = values[index];
  return row;
}

/** The schema of `packedColumns`, given that of the columns, in the order of its fields. */
export const packed = <T extends z.ZodRawShape>(row: z.ZodObject<T>) => {
  const columns = Object.keys(row.shape);
  return z.preprocess((json) => takeOut(columns, json), row);
};
