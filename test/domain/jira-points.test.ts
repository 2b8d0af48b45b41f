import {
  hourOf,
  issuesFor,
  pointsLeft,
  sitePointsAnHour,
  stormPointsAnHour,
} from '../../src/domain/jira-points';

test('what can wait shares three fifths of a site’s hour, reading changed issues takes what a storm needs', () => {
  expect(pointsLeft('reconcile', 0)).toBe(3_000);
  expect(pointsLeft('sweep', 100)).toBe(2_900);
  expect(pointsLeft('drain', 0)).toBe(26_500);
  expect(pointsLeft('opening', 3_000)).toBe(23_500);
});

test('each kind of what can wait has a reserve that nobody else spends', () => {
  expect(pointsLeft('reconcile', 20_000, 0)).toBe(1_500);
  expect(pointsLeft('rules', 20_000, 0)).toBe(1_200);
  expect(pointsLeft('sweep', 20_000, 0)).toBe(800);
  expect(pointsLeft('rules', 20_000, 1_000)).toBe(200);
  expect(pointsLeft('rules', 20_000, 1_200)).toBe(0);
});

test('with all reserves a site spends no more than its storm', () => {
  const reserves = (['reconcile', 'rules', 'sweep'] as const).map((kind) =>
    pointsLeft(kind, stormPointsAnHour, 0),
  );
  const reserved = reserves.reduce((sum, points) => sum + points, 0);
  expect(pointsLeft('drain', 0) + reserved).toBe(stormPointsAnHour);
  expect(reserved).toBeLessThan(sitePointsAnHour);
});

test('nothing is left where more was spent', () => {
  expect(pointsLeft('drain', 37_000)).toBe(0);
  expect(pointsLeft('reconcile', 3_000)).toBe(0);
});

test('a hundred issues read by id cost a call and a hundred', () => {
  expect(issuesFor(101)).toBe(100);
  expect(issuesFor(100)).toBe(99);
  expect(issuesFor(0)).toBe(0);
});

test('an hour starts at its full hour, in UTC', () => {
  expect(hourOf('2026-11-23T09:59:59.999Z')).toBe('2026-11-23T09:00:00.000Z');
});
