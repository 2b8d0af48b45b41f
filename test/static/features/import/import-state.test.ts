import { anotherText, blankImport } from '../../../../static/features/import/import-state';
import { readSheet } from '../../../../static/features/import/sheet';

test('what was chosen for rows of one sheet does not act on the next', () => {
  const chosen = {
    ...blankImport,
    text: 'Objective\nOne\nTwo',
    layout: { headRow: 0, mapping: ['objective'] as const },
    droppedRows: new Set([2]),
    leftOut: new Set([3]),
  };
  const next = { ...chosen, ...anotherText('Objective\tKey result\nThree\tRate\nFour\tRate') };
  const { plan } = readSheet(next, { projectKey: 'P', siteCycle: false });
  expect(plan.objectives.map(({ title }) => title)).toEqual(['Three', 'Four']);
  expect(next.leftOut.size).toBe(0);
});
