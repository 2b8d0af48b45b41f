import type { Rows } from './rows';

/** A cell that somebody mended after pasting; places count from 0. */
export interface Correction {
  readonly row: number;
  readonly column: number;
  /** What the sheet said: pasted anew with another cell, the correction has had its day. */
  readonly was: string;
  readonly now: string;
}

/** The sheet with its mended cells. */
export function mended(rows: Rows, corrections: readonly Correction[]): string[][] {
  const sheet = rows.map((row) => [...row]);
  for (const { row, column, was, now } of corrections) {
    const cells = sheet[row];
    if (cells === undefined || (cells[column] ?? '') !== was) continue;
    while (cells.length <= column) cells.push('');
    cells[column] = now;
  }
  return sheet;
}
