import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import {
  cycleDay,
  earnedSchedule,
  elapsedShare,
  expectedProgress,
  linear,
  planned,
} from '../../src/domain/plan';
import { cycle, day40 } from '../support/facts';

test('both dates belong to a cycle', () => {
  expect(cycleDay(cycle, cycle.startsOn)).toEqual({ day: 1, of: 100 });
  expect(cycleDay(cycle, day40)).toEqual({ day: 40, of: 100 });
  expect(cycleDay(cycle, cycle.endsOn)).toEqual({ day: 100, of: 100 });
});

test.each([
  ['2025-12-31', 0],
  ['2025-06-01', 0],
  ['2026-01-01', 0.01],
  [day40, 0.4],
  ['2026-04-10', 1],
  ['2027-01-01', 1],
])('on %s, %p is expected', (today, expected) => {
  expect(expectedProgress({ cycle, plan: linear }, today)).toBe(expected);
});

test('a cycle of one day expects everything on it', () => {
  expect(expectedProgress({ cycle: { startsOn: day40, endsOn: day40 }, plan: linear }, day40)).toBe(
    1,
  );
});

test('the earned schedule is the inverse of the plan', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 150 }), (days) => {
      const elapsed = elapsedShare(cycle, addDays(cycle.startsOn, days));
      expect(earnedSchedule(linear, planned(linear, elapsed))).toBe(elapsed);
    }),
  );
});

test('what is expected never falls', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 150 }), fc.nat(40), (days, more) => {
      const day = addDays(cycle.startsOn, days);
      const later = expectedProgress({ cycle, plan: linear }, addDays(day, more));
      expect(later).toBeGreaterThanOrEqual(expectedProgress({ cycle, plan: linear }, day));
    }),
  );
});
