import { cellOf, tableColumns, usualColumns, type TableItem } from '../../src/domain/table-columns';

const row: TableItem = {
  number: 4,
  title: 'Trial rate',
  ownerId: 'mei',
  team: '',
  level: 'team',
  home: { kind: 'project', projectId: '10000' },
  objectiveNumber: 2,
  judgement: { status: 'at-risk', progress: 0.4, expected: 0.5 },
  measure: { kind: 'issues', unit: 'count' },
  current: null,
  issues: 3,
  lastCheckIn: null,
  weight: null,
  cadenceDays: 14,
  due: '2026-12-31',
};

it('a column that somebody sees by default is one of the table’s', () => {
  expect(tableColumns).toEqual(expect.arrayContaining([...usualColumns]));
});

test.each([
  ['key', 4],
  ['objective', 2],
  ['home', '10000'],
  ['level', 2],
  ['status', 2],
  ['value', 3],
  ['due', '2026-12-31'],
] as const)('%s is sorted by what it means', (column, cell) => {
  expect(cellOf(row, column)).toBe(cell);
});

test.each(['team', 'checkIn', 'confidence', 'weight'] as const)(
  '%s that nobody said is empty',
  (column) => expect(cellOf(row, column)).toBeNull(),
);
