import type { SheetColumn } from '../../domain/sheet/columns';
import type { SheetFaultFacts } from '../../domain/sheet/fault';
import type { Formats } from './formats';

type Code = SheetFaultFacts['code'];

/** What a fault's sentence may use beside its facts. */
export interface SheetFacts {
  readonly column: SheetColumn;
  readonly write: Formats;
}

/** Names of columns, and a sentence for every fault of a sheet, in one language. */
export interface SheetWords {
  readonly columns: Readonly<Record<SheetColumn, string>>;
  readonly place: (row: number, column: string) => string;
  readonly faults: {
    readonly [C in Code]: (
      fault: Extract<SheetFaultFacts, { readonly code: C }>,
      facts: SheetFacts,
    ) => string;
  };
}

const longestQuote = 40;

/** A cell as a sentence quotes it: on one line and short. */
export function quote(cell: string): string {
  const line = cell.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1)}…`;
}
