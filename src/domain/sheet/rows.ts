/** The cells of a sheet, row by row; rows may differ in length. */
export type Rows = readonly (readonly string[])[];

type Separator = '\t' | ';' | ',';

/** A quotation mark without an end is looked for no further than this. */
const longestCell = 20_000;
/** How much of a text decides what separates its cells. */
const sampled = 50;

/**
 * The cells of a pasted sheet: tabs from a spreadsheet, commas or semicolons from a file, quoted
 * cells with line breaks and doubled quotation marks, any line ends, with or without a byte order mark.
 */
export function parseRows(text: string): string[][] {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return plain === '' ? [] : split(plain, separatorOf(plain));
}

/** A sheet as text with tabs; `parseRows` gives the same rows back. */
export function writeRows(rows: Rows): string {
  return rows.map((row) => row.map((cell) => written(cell, row.length)).join('\t')).join('\n');
}

function written(cell: string, width: number): string {
  const isPlain = !/[\t\n\r",;\uFEFF]/.test(cell) && (cell !== '' || width > 1);
  return isPlain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

/** A tab outside of quotes settles it; else whichever cuts most lines into equally many cells. */
function separatorOf(text: string): Separator {
  const tabs = split(text, '\t', sampled);
  if (tabs.some((row) => row.length > 1)) return '\t';
  const [semicolons, commas] = [evenness(text, ';'), evenness(text, ',')];
  if (semicolons === 0 && commas === 0) return '\t';
  return semicolons >= commas ? ';' : ',';
}

/** How many of the first lines have as many cells as the first; 0 where nothing is cut. */
function evenness(text: string, separator: Separator): number {
  const rows = split(text, separator, sampled);
  const width = rows[0]?.length ?? 1;
  return width === 1 ? 0 : rows.filter((row) => row.length === width).length;
}

function split(text: string, separator: Separator, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length && rows.length < most) {
    const cell = quotedAt(text, at, separator) ?? plainAt(text, at, separator);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    // The line end after the last row begins no other.
    if (at >= text.length) break;
  }
  return rows;
}

interface Cell {
  readonly value: string;
  /** Where what follows it stands: a separator, a line end or the end of the text. */
  readonly end: number;
}

const isEnd = (char: string | undefined, separator: Separator): boolean =>
  char === undefined || char === separator || char === '\n' || char === '\r';

/** A cell in quotes; null for one that only begins with a quotation mark, as in `"Best" of all`. */
function quotedAt(text: string, start: number, separator: Separator): Cell | null {
  if (text[start] !== '"') return null;
  const last = Math.min(text.length, start + longestCell);
  for (let at = text.indexOf('"', start + 1); at !== -1 && at < last;) {
    if (text[at + 1] !== '"') {
      const value = text.slice(start + 1, at).replaceAll('""', '"');
      return isEnd(text[at + 1], separator) ? { value, end: at + 1 } : null;
    }
    at = text.indexOf('"', at + 2);
  }
  return null;
}

function plainAt(text: string, start: number, separator: Separator): Cell {
  let end = start;
  while (!isEnd(text[end], separator)) end += 1;
  return { value: text.slice(start, end), end };
}
