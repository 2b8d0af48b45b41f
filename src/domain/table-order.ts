/** What a column of a table is sorted by; null for an empty cell. */
export type Cell = string | number | null;

const texts = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Comparator of two cells of one column: numbers by size, texts as a reader expects, empty ones last. */
export function byCell(a: Cell, b: Cell): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return texts.compare(String(a), String(b));
}

/** What a table's order rests on: the sorted cell, and a number that is nobody else's. */
export interface Placed {
  readonly cell: Cell;
  readonly number: number;
}

/** Rows by their cell; empty cells stay last, and equal ones stand by number, in either direction. */
export function inTableOrder<T extends Placed>(rows: readonly T[], descending: boolean): T[] {
  const turn = (a: Placed, b: Placed) => a.cell !== null && b.cell !== null && descending;
  return [...rows].sort(
    (a, b) => byCell(a.cell, b.cell) * (turn(a, b) ? -1 : 1) || a.number - b.number,
  );
}
