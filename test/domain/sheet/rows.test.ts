import fc from 'fast-check';
import { parseRows, writeRows } from '../../../src/domain/sheet/rows';

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', ',', ';', ' ', 'a', '目', '\uFEFF') }),
);

describe('a pasted sheet', () => {
  test('is read back as it was written, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 })), (rows) => {
        expect(parseRows(writeRows(rows))).toEqual(rows);
      }),
    );
  });

  test.each([
    ['tabs, as a spreadsheet copies them', 'A\tB\r\n1\t2\r\n'],
    ['commas', 'A,B\n1,2'],
    ['semicolons, where commas divide numbers', '\uFEFFA;B\n1;2\n'],
    ['old line ends', 'A,B\r1,2'],
  ])('comes with %s', (_, text) => {
    expect(parseRows(text)).toEqual([
      ['A', 'B'],
      ['1', '2'],
    ]);
  });

  test('keeps line breaks and quotation marks inside of a quoted cell', () => {
    expect(parseRows('"one\ntwo"\t"say ""hi"""\nx\ty')).toEqual([
      ['one\ntwo', 'say "hi"'],
      ['x', 'y'],
    ]);
  });

  test('takes a quotation mark that quotes no cell for what it is', () => {
    expect(parseRows('"Best" app\tb\n"never closed\tc')).toEqual([
      ['"Best" app', 'b'],
      ['"never closed', 'c'],
    ]);
  });

  test('is cut at semicolons when its texts have commas', () => {
    expect(parseRows('Goal;Target\nGrow, and fast;1,5\n')).toEqual([
      ['Goal', 'Target'],
      ['Grow, and fast', '1,5'],
    ]);
  });

  test('of one column is not cut at the commas of a sentence', () => {
    expect(parseRows('Ship it\nGrow, and fast')).toEqual([['Ship it'], ['Grow, and fast']]);
  });

  test('is nothing when nothing was pasted', () => {
    expect(parseRows('')).toEqual([]);
    expect(parseRows('\uFEFF')).toEqual([]);
  });
});
