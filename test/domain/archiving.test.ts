import { checkInSight, isArchived } from '../../src/domain/archiving';
import { refusing } from '../support/refusing';

const away = { archivedAt: '2026-11-23T09:00:00.000Z' };
const there = { archivedAt: null };

test('what belongs to something archived is out of sight with it', () => {
  expect(isArchived(there, there)).toBe(false);
  expect(isArchived(there, away)).toBe(true);
  expect(refusing(() => checkInSight('cycleId', there, away))).toEqual({
    rule: 'archived',
    field: 'cycleId',
  });
  expect(refusing(() => checkInSight(null, there))).toBeNull();
});
