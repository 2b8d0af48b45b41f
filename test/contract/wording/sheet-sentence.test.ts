import { sheetFaultSentence } from '../../../src/contract/wording/sheet-sentence';
import type { SheetFault } from '../../../src/domain/sheet/fault';

const at = { row: 5, column: 'target' } as const;
const faults: SheetFault[] = [
  { ...at, code: 'required' },
  { row: 5, column: 'objective', code: 'no-objective' },
  { ...at, code: 'too-long', max: 255 },
  { ...at, code: 'too-many', max: 20 },
  { row: 5, column: 'objective', code: 'too-many', max: 200 },
  { ...at, code: 'not-a-number', cell: 'soon' },
  { row: 5, column: 'weight', code: 'not-positive', cell: '-1' },
  { ...at, code: 'not-a-band', cell: '5' },
  { row: 5, column: 'measure', code: 'unknown-choice', cell: 'smiles' },
  { ...at, code: 'same-ends', value: 1200 },
  { row: 5, column: 'baseline', code: 'units-differ', one: '%', other: 'days' },
  { row: 5, column: 'project', code: 'foreign-project', cell: 'PAY' },
];

describe('a fault of a sheet', () => {
  it.each(faults)('$code ($column) is a sentence with row and column in English', (fault) => {
    expect(sheetFaultSentence(fault, 'en-US')).toMatch(/^Row 5, [A-Z].*: .+\.$/);
  });

  it.each(faults)('$code ($column) is a sentence with row and column in Chinese', (fault) => {
    expect(sheetFaultSentence(fault, 'zh-CN')).toMatch(/^第 5 行“.+”：.*\p{Script=Han}.*。$/u);
  });

  it('quotes the cell, shortened where it is long', () => {
    const sentence = sheetFaultSentence(
      { ...at, code: 'not-a-number', cell: 'as soon\nas possible, and then some more of it' },
      'en-US',
    );
    expect(sentence).toBe(
      'Row 5, Target: “as soon as possible, and then some more…” is no number. Write one such as 12.5 or 45 %.',
    );
  });
});
