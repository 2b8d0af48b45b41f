import type { SheetColumn } from './columns';

/** Why a cell cannot be written as it is; the sentences stand in `contract/wording`. */
export type SheetFaultFacts =
  | { readonly code: 'required' }
  | { readonly code: 'no-objective' }
  | { readonly code: 'too-long'; readonly max: number }
  | { readonly code: 'too-many'; readonly max: number }
  | { readonly code: 'not-a-number'; readonly cell: string }
  | { readonly code: 'not-positive'; readonly cell: string }
  | { readonly code: 'not-a-band'; readonly cell: string }
  | { readonly code: 'unknown-choice'; readonly cell: string }
  | { readonly code: 'same-ends'; readonly value: number }
  | { readonly code: 'units-differ'; readonly one: string; readonly other: string }
  | { readonly code: 'foreign-project'; readonly cell: string };

export type SheetFault = SheetFaultFacts & {
  /** As people count the rows of the sheet, from 1. */
  readonly row: number;
  readonly column: SheetColumn;
};

/** Says a fault of the row that is being read. */
export type Complain = (column: SheetColumn, facts: SheetFaultFacts) => void;
