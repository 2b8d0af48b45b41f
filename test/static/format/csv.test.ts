import fc from 'fast-check';
import { csvOf } from '../../../static/format/csv';

const body = (rows: Parameters<typeof csvOf>[0]) => csvOf(rows).slice(1);

describe('a file of rows', () => {
  it('tells a spreadsheet that it is UTF-8 and ends each line as RFC 4180 says', () => {
    expect(csvOf([['目标', 1]])).toBe('\uFEFF目标,1\r\n');
  });

  it('quotes what would break a line or a field', () => {
    expect(body([['a,b', 'say "so"', 'two\nlines']])).toBe('"a,b","say ""so""","two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(
        body([[text]])
          .replace('"', '')
          .startsWith("'"),
      ).toBe(true);
    },
  );

  it('leaves numbers as they are, and nothing empty', () => {
    expect(body([[-5, 0.25, null]])).toBe('-5,0.25,\r\n');
  });

  it('is read back as it was written', () => {
    const text = fc.string().filter((value) => !/^[=+\-@\t\r]/.test(value));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 })), (rows) => {
        expect(parse(body(rows))).toEqual(rows);
      }),
    );
  });
});

/** A reader of RFC 4180. */
function parse(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, plain, end] of file.matchAll(fields)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
