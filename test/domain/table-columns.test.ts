import type { Measure } from '../../src/domain/key-result';
import type { WorkUnit } from '../../src/domain/work';
import { number } from '../support/facts';
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
  milestonesDone: [],
  work: { total: 8, done: 3, unsized: 2, credit: 7200 },
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

const milestones: Measure = {
  kind: 'milestones',
  milestones: ['a', 'b', 'c'].map((id) => ({ id, title: id, on: null, weight: null })),
};

describe('a value is sorted by the number that it shows first', () => {
  const cell = (given: Partial<TableItem>) => cellOf({ ...row, ...given }, 'value');
  const moved = (unit: WorkUnit) => ({ measure: { kind: 'issues', unit } as const });
  const unsized = { total: 8, done: 3, unsized: 8, credit: 0 };

  test.each([
    ['issues that are done', moved('count'), 3],
    ['points that are earned', moved('estimate'), 7200],
    ['hours that are earned', moved('time'), 2],
    ['issues that are done where none has a size', { ...moved('time'), work: unsized }, 3],
    ['nothing before anything is linked', { ...moved('count'), work: null }, null],
    ['the value of a number', { measure: number(0, 10), current: 4, work: null }, 4],
    ['the milestones that are done', { measure: milestones, milestonesDone: ['a', 'b'] }, 2],
  ] as const)('%s', (_, given, value) => expect(cell(given)).toBe(value));
});

test.each(['team', 'checkIn', 'confidence', 'weight'] as const)(
  '%s that nobody said is empty',
  (column) => expect(cellOf(row, column)).toBeNull(),
);
