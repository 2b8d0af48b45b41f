import { mended } from '../../../src/domain/sheet/corrections';

const rows = [['a', 'b'], ['c']];

test('a correction stands in its cell, and the sheet stays as it was', () => {
  const sheet = mended(rows, [
    { row: 0, column: 1, was: 'b', now: 'B' },
    { row: 1, column: 2, was: '', now: 'new' },
  ]);
  expect(sheet).toEqual([
    ['a', 'B'],
    ['c', '', 'new'],
  ]);
  expect(rows).toEqual([['a', 'b'], ['c']]);
});

test('a correction of a cell that says something else by now is dropped', () => {
  expect(mended(rows, [{ row: 0, column: 1, was: 'x', now: 'B' }])).toEqual(rows);
  expect(mended(rows, [{ row: 9, column: 0, was: '', now: 'B' }])).toEqual(rows);
});
