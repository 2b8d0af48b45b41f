import { blankImport } from '../../../../static/features/import/import-state';
import { columnLetter, readSheet } from '../../../../static/features/import/sheet';

const place = { projectKey: 'P', siteCycle: false };
const text = 'Objective\tKey result\tTarget\nGrow\tTrials\tsoon\nGrow\tRating\t5';
const read = (more: Partial<typeof blankImport> = {}) =>
  readSheet({ ...blankImport, text, ...more }, place);

describe('a sheet while it is worked on', () => {
  test('is read with its corrections', () => {
    const corrections = [{ row: 1, column: 2, was: 'soon', now: '60' }];
    expect(read().plan.objectives[0]?.faults).toHaveLength(1);
    expect(read({ corrections }).plan.objectives[0]?.faults).toEqual([]);
  });

  test('loses a row that somebody leaves out, and keeps the numbers of the others', () => {
    const { plan } = read({ droppedRows: new Set([2]) });
    expect(plan.objectives[0]?.keyResults.map(({ row }) => row)).toEqual([3]);
    expect(plan.fates[1]).toMatchObject({ row: 2, fate: 'left-out' });
  });

  test('is read by the columns that somebody chose', () => {
    const layout = { headRow: 0, mapping: ['objective', null, null] as const };
    expect(read({ layout }).plan.objectives[0]?.keyResults).toEqual([]);
  });
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
])('column %i is %s', (at, letter) => {
  expect(columnLetter(at)).toBe(letter);
});
