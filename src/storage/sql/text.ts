import type { SqlValue, Statement } from './statement';

/** A row to insert, by column. */
export type Row = Readonly<Record<string, SqlValue>>;

/** `(?, ?, ?)` for an IN or a row of values. */
export const marks = (values: readonly unknown[]): string =>
  `(${values.map(() => '?').join(', ')})`;

/** `a.id AS a_id, a.version AS a_version`: what `nested` takes apart again. */
export const columnsOf = (alias: string, columns: readonly string[]): string =>
  columns.map((column) => `${alias}.${column} AS ${alias}_${column}`).join(', ');

/** Whether the row `alias` of a table of versions is the latest of its item. */
export const isCurrent = (table: string, alias: string): string =>
  `NOT EXISTS (SELECT 1 FROM ${table} newer
     WHERE newer.id = ${alias}.id AND newer.version = ${alias}.version + 1)`;

/** One multi-row INSERT; `onDuplicate` is what follows ON DUPLICATE KEY UPDATE. */
export function insertRows(table: string, rows: readonly Row[], onDuplicate?: string): Statement {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map((row) => columns.map((column) => row[column] ?? null));
  const otherwise = onDuplicate === undefined ? '' : ` ON DUPLICATE KEY UPDATE ${onDuplicate}`;
  return {
    text: `INSERT INTO ${table} (${columns.join(', ')})
      VALUES ${values.map(marks).join(', ')}${otherwise}`,
    params: values.flat(),
  };
}

/** Rows of a statement's own as a table: `SELECT ? AS a, ? AS b UNION ALL SELECT ?, ?`. */
export function tableOf(rows: readonly Row[]): Statement {
  const columns = Object.keys(rows[0] ?? {});
  const first = columns.map((column) => `? AS ${column}`).join(', ');
  const other = columns.map(() => '?').join(', ');
  return {
    text: rows.map((_, index) => `SELECT ${index === 0 ? first : other}`).join(' UNION ALL '),
    params: rows.flatMap((row) => columns.map((column) => row[column] ?? null)),
  };
}

/** Parts of at most `size`, so that no statement grows with its caller's list. */
export function* inParts<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
