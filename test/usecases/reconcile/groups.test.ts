import { projectGroups } from '../../../src/usecases/reconcile/groups';

const at = (time: string) => `2026-11-23T${time}:00.000Z`;
const mark = (projectId: string, reachedAt: string, isFirst = false) => ({
  ...{ projectId, reachedAt, isFirst },
});

test('projects that are about as far are asked about together', () => {
  const groups = projectGroups([mark('1', at('10:50')), mark('2', at('10:20'))]);
  expect(groups).toEqual([{ projectIds: ['2', '1'], since: Date.parse(at('10:20')) }]);
});

test('one far behind is asked about alone', () => {
  const groups = projectGroups([mark('1', at('10:50')), mark('2', at('03:00'))]);
  expect(groups.map(({ projectIds }) => projectIds)).toEqual([['2'], ['1']]);
});

test('one that nobody looked into yet is looked into since it was read, and for what search lags behind', () => {
  expect(projectGroups([mark('1', at('03:00'), true)])).toEqual([
    { projectIds: ['1'], since: Date.parse(at('02:50')) },
  ]);
});

test('fifty at once', () => {
  const many = Array.from({ length: 120 }, (_, n) => mark(String(n), at('10:50')));
  expect(projectGroups(many).map(({ projectIds }) => projectIds.length)).toEqual([50, 50, 20]);
});
