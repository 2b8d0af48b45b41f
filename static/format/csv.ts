/** What a cell of a file holds; numbers stay numbers. */
export type CsvCell = string | number | null;

/** A spreadsheet would run what begins like this. */
const formula = /^[=+\-@\t\r]/;
const special = /[",\r\n]/;

function field(cell: CsvCell): string {
  if (typeof cell === 'number') return String(cell);
  const text = cell ?? '';
  const harmless = formula.test(text) ? `'${text}` : text;
  return special.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as RFC 4180 wants them, with a mark that tells Excel of UTF-8; texts that look like formulas are quoted off. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
