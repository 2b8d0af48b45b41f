import type { Correction } from '../../../src/domain/sheet/corrections';
import type { Layout } from '../../../src/domain/sheet/layout';
import type { ChosenOwner, Found } from './people';

export const importSteps = ['paste', 'columns', 'check', 'write'] as const;
export type ImportStep = (typeof importSteps)[number];

/** An objective that was written, as its archiving needs it. */
export interface Written {
  readonly id: string;
  readonly version: number;
  readonly key: string;
}

/** Why an objective was not written: the app's sentence, or null where no answer came. */
export type WriteFailure = string | null;

export interface ImportRun {
  /** Tells one run from the next: a stopped one may still wait for its last answer. */
  readonly turn: number;
  readonly phase: 'idle' | 'running' | 'stopped' | 'finished';
  /** Objectives written or to be written, by their row. */
  readonly rows: readonly number[];
  readonly written: ReadonlyMap<number, Written>;
  readonly failed: ReadonlyMap<number, WriteFailure>;
}

/** Whether nothing is left to be written or mended. */
export const isComplete = ({ phase, failed }: ImportRun): boolean =>
  phase === 'finished' && failed.size === 0;

/** Everything somebody typed and chose, and how far the writing is. Rows are counted from 1. */
export interface ImportState {
  readonly step: ImportStep;
  readonly text: string;
  /** Null: as guessed. */
  readonly layout: Layout | null;
  readonly corrections: readonly Correction[];
  readonly droppedRows: ReadonlySet<number>;
  /** Objectives that are not to be written, by their row. */
  readonly leftOut: ReadonlySet<number>;
  readonly found: ReadonlyMap<string, Found>;
  readonly chosen: ReadonlyMap<string, ChosenOwner>;
  /** Project ids by key; null is a project that is not there. */
  readonly projects: ReadonlyMap<string, string | null>;
  readonly run: ImportRun;
}

export const noRun: ImportRun = {
  turn: 0,
  phase: 'idle',
  rows: [],
  written: new Map(),
  failed: new Map(),
};

export const blankImport: ImportState = {
  step: 'paste',
  text: '',
  layout: null,
  corrections: [],
  droppedRows: new Set(),
  leftOut: new Set(),
  found: new Map(),
  chosen: new Map(),
  projects: new Map(),
  run: noRun,
};

/** Another sheet, or the same with other rows: what was chosen for rows of before means nothing in it. */
export const anotherText = (text: string) =>
  ({
    text,
    layout: null,
    droppedRows: new Set<number>(),
    leftOut: new Set<number>(),
  }) satisfies Partial<ImportState>;
