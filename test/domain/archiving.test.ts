import { checkInSight, countsIn, isArchived } from '../../src/domain/archiving';
import { refusing } from '../support/refusing';

const away = { archivedAt: '2026-11-23T09:00:00.000Z' };
const there = { archivedAt: null };

test('what was put away once its parent was closed still counts in how that ended', () => {
  expect(countsIn(there, null)).toBe(true);
  expect(countsIn(away, null)).toBe(false);
  expect(countsIn(away, '2026-11-22T09:00:00.000Z')).toBe(true);
  expect(countsIn(away, '2026-11-24T09:00:00.000Z')).toBe(false);
});

test('what belongs to something archived is out of sight with it', () => {
  expect(isArchived(there, there)).toBe(false);
  expect(isArchived(there, away)).toBe(true);
  expect(refusing(() => checkInSight('cycleId', there, away))).toEqual({
    rule: 'archived',
    field: 'cycleId',
  });
  expect(refusing(() => checkInSight(null, there))).toBeNull();
});
