import { readAmount } from './amount';
import { headWords, otherHeads, sheetColumns, type Mapping, type SheetColumn } from './columns';
import type { Rows } from './rows';

/** How a sheet is to be read. */
export interface Layout {
  /** Where its heads stand, counted from 0; null for a sheet without any. */
  readonly headRow: number | null;
  readonly mapping: Mapping;
}

/** Titles and remarks may stand above the heads. */
const lookedAt = 10;

type Head = SheetColumn | 'other';

const words = new Map<string, Head>([
  ...otherHeads.map((word): [string, Head] => [word, 'other']),
  ...sheetColumns.flatMap((column) =>
    headWords[column].map((word): [string, Head] => [word, column]),
  ),
]);

const plain = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What a head announces: its very words, else the known word it ends with or the longest in it. */
export function headOf(cell: string): Head | null {
  const head = plain(cell);
  // A sentence is no head.
  if (head === '' || head.length > 40) return null;
  const exact = words.get(head);
  if (exact !== undefined) return exact;
  const within = [...words.keys()]
    .filter((word) => word.length > 1 && holds(head, word))
    .sort((a, b) => weightIn(head, b) - weightIn(head, a))[0];
  return within === undefined ? null : (words.get(within) ?? null);
}

/** What a head is about stands last: a "Target team" is a team. */
const weightIn = (head: string, word: string): number =>
  word.length + (head.endsWith(word) ? head.length : 0);

const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);
const holds = (head: string, word: string): boolean =>
  isHan(word) ? head.includes(word) : ` ${head} `.includes(` ${word} `);

/** Guesses the row with the heads and what each column holds. */
export function guessLayout(rows: Rows): Layout {
  const scores = rows.slice(0, lookedAt).map(exactHeads);
  const best = Math.max(0, ...scores);
  const width = Math.max(0, ...rows.slice(0, lookedAt).map((row) => row.length));
  if (best < Math.min(2, width)) return { headRow: null, mapping: byContent(rows, width) };
  const headRow = scores.indexOf(best);
  return { headRow, mapping: mappingOf(rows[headRow] ?? [], width) };
}

/** Guesses what the columns hold when these are the heads. */
export function mappingOf(heads: readonly string[], width: number): Mapping {
  const taken = new Set<Head>();
  // The very words first, so that "Target" is not taken by "Target team".
  const exact = Array.from({ length: width }, (_, at) =>
    take(taken, words.get(plain(heads[at] ?? ''))),
  );
  return exact.map((column, at) => {
    if (column !== null) return column === 'other' ? null : column;
    const near = take(taken, headOf(heads[at] ?? '') ?? undefined);
    return near === 'other' ? null : near;
  });
}

function take(taken: Set<Head>, head: Head | undefined): Head | null {
  if (head === undefined || taken.has(head)) return null;
  if (head !== 'other') taken.add(head);
  return head;
}

const exactHeads = (row: readonly string[]): number =>
  row.filter((cell) => words.has(plain(cell))).length;

/** Words are the objective, then the key result; numbers the baseline, then the target. */
function byContent(rows: Rows, width: number): Mapping {
  const texts: SheetColumn[] = ['objective', 'keyResult'];
  const numbers: SheetColumn[] = ['baseline', 'target'];
  const columns = Array.from({ length: width }, (_, at) => kindOf(rows, at));
  const only = columns.filter((kind) => kind === 'number').length === 1;
  if (only) numbers.shift();
  return columns.map((kind) => {
    if (kind === null) return null;
    return (kind === 'number' ? numbers : texts).shift() ?? null;
  });
}

function kindOf(rows: Rows, at: number): 'text' | 'number' | null {
  const cells = rows.flatMap((row) => (row[at]?.trim() ? [row[at]] : []));
  if (cells.length === 0) return null;
  const amounts = cells.filter((cell) => readAmount(cell) !== null).length;
  return amounts * 2 > cells.length ? 'number' : 'text';
}
