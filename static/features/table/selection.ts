import { useState } from 'react';
import type { TableRow } from './load-table';

/** Rows that somebody ticked, also on pages that are not shown. */
export interface Selection {
  readonly rows: readonly TableRow[];
  has(id: string): boolean;
  hasAll(rows: readonly TableRow[]): boolean;
  toggle(row: TableRow): void;
  toggleAll(rows: readonly TableRow[]): void;
  /** Keeps these alone. */
  keep(rows: readonly TableRow[]): void;
}

/** The ticked rows of a table; those of another kind are let go when the kind changes. */
export function useSelection(kind: TableRow['kind']): Selection {
  const [chosen, setChosen] = useState<readonly TableRow[]>([]);
  const rows = chosen.filter((row) => row.kind === kind);
  const has = (id: string) => rows.some((row) => row.id === id);
  const hasAll = (some: readonly TableRow[]) => some.length > 0 && some.every(({ id }) => has(id));
  const without = (some: readonly TableRow[]) =>
    rows.filter((row) => some.every(({ id }) => id !== row.id));
  return {
    rows,
    has,
    hasAll,
    toggle: (row) => setChosen(has(row.id) ? without([row]) : [...rows, row]),
    toggleAll: (some) => setChosen(hasAll(some) ? without(some) : [...without(some), ...some]),
    keep: setChosen,
  };
}
