import { mended } from '../../../src/domain/sheet/corrections';
import { guessLayout, type Layout } from '../../../src/domain/sheet/layout';
import { planSheet, type SheetPlace, type SheetPlan } from '../../../src/domain/sheet/plan';
import { parseRows } from '../../../src/domain/sheet/rows';
import type { ImportState } from './import-state';

/** A pasted sheet as it is understood now. */
export interface Sheet {
  /** With corrections, and nothing in rows that somebody dropped. */
  readonly rows: readonly (readonly string[])[];
  /** As pasted. */
  readonly pasted: readonly (readonly string[])[];
  readonly layout: Layout;
  readonly width: number;
  readonly plan: SheetPlan;
}

type Typed = Pick<ImportState, 'text' | 'layout' | 'corrections' | 'droppedRows'>;

/** Reads what was pasted, with all that was chosen and mended since. */
export function readSheet(typed: Typed, place: SheetPlace): Sheet {
  const pasted = parseRows(typed.text);
  const layout = typed.layout ?? guessLayout(pasted);
  const rows = mended(pasted, typed.corrections).map((row, at) =>
    typed.droppedRows.has(at + 1) ? [] : row,
  );
  const width = Math.max(0, ...pasted.map((row) => row.length));
  return { rows, pasted, layout, width, plan: planSheet(rows, layout, place) };
}

/** `A`, `B` ... `AA`: as spreadsheets call their columns, counted from 0. */
export function columnLetter(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest === 0 ? '' : columnLetter(rest - 1)) + String.fromCharCode(65 + (at % 26));
}
