import { hourOf, issuesFor, pointsLeft } from '../../src/domain/jira-points';

test('reading changed issues may spend all of a site’s hour, the search for lost ones three fifths', () => {
  expect(pointsLeft('drain', 0)).toBe(5_000);
  expect(pointsLeft('reconcile', 0)).toBe(3_000);
  expect(pointsLeft('sweep', 2_900)).toBe(100);
  expect(pointsLeft('rules', 3_000)).toBe(0);
  expect(pointsLeft('history', 3_000)).toBe(2_000);
});

test('nothing is left where more was spent', () => {
  expect(pointsLeft('drain', 7_000)).toBe(0);
});

test('a hundred issues read by id cost a call and a hundred', () => {
  expect(issuesFor(101)).toBe(100);
  expect(issuesFor(100)).toBe(99);
  expect(issuesFor(0)).toBe(0);
});

test('an hour starts at its full hour, in UTC', () => {
  expect(hourOf('2026-11-23T09:59:59.999Z')).toBe('2026-11-23T09:00:00.000Z');
});
