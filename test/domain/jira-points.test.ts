import { hourOf, issuesFor, pointsLeft } from '../../src/domain/jira-points';

test('the search for lost changes may spend three fifths of a site’s hour, reading changed issues what a storm needs', () => {
  expect(pointsLeft('drain', 0)).toBe(30_000);
  expect(pointsLeft('reconcile', 0)).toBe(3_000);
  expect(pointsLeft('sweep', 2_900)).toBe(100);
  expect(pointsLeft('rules', 3_000)).toBe(0);
  expect(pointsLeft('opening', 3_000)).toBe(27_000);
});

test('nothing is left where more was spent', () => {
  expect(pointsLeft('drain', 37_000)).toBe(0);
});

test('a hundred issues read by id cost a call and a hundred', () => {
  expect(issuesFor(101)).toBe(100);
  expect(issuesFor(100)).toBe(99);
  expect(issuesFor(0)).toBe(0);
});

test('an hour starts at its full hour, in UTC', () => {
  expect(hourOf('2026-11-23T09:59:59.999Z')).toBe('2026-11-23T09:00:00.000Z');
});
