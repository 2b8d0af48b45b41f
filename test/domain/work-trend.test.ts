import fc from 'fast-check';
import { workTrend } from '../../src/domain/work-trend';
import { done, group, inProgress, settings, toDo, wontDo } from '../support/facts';

const since = '2026-01-01';
const today = '2026-01-22';
const trend = (...work: Parameters<typeof workTrend>[0]) => workTrend(work, settings, since, today);

test('each week shows what was finished by its end, against the scope of today', () => {
  expect(trend(done(2, 0), done(3, 1), done(1, 5), toDo(4))).toEqual([
    { on: '2026-01-01', progress: 0.1 },
    { on: '2026-01-08', progress: 0.1 },
    { on: '2026-01-15', progress: 0.4 },
    { on: '2026-01-22', progress: 0.6 },
  ]);
});

test('a week that began before the start has no point', () => {
  expect(workTrend([done(1)], settings, since, '2026-01-21')).toHaveLength(3);
});

test('work closed without being done is in no point', () => {
  expect(trend(done(1, 1), toDo(1), wontDo(8)).at(-1)?.progress).toBe(0.5);
});

test('without a scope there is no trend', () => {
  expect(trend()).toEqual([]);
  expect(trend(wontDo(2))).toEqual([]);
});

test('the last point is the figure of today, credit for work in progress included', () => {
  const rules = { ...settings, inProgressCredit: 0.5 };
  expect(workTrend([inProgress(2), done(2, 9)], rules, since, today).at(-1)?.progress).toBe(0.75);
});

test('work finished at an unknown time was always done', () => {
  const undated = group({ issueStatusCategory: 'done', weeksAgo: null });
  expect(trend(undated, toDo(1)).map((point) => point.progress)).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test('a long cycle shows its last half year', () => {
  const points = workTrend([done(1, 60)], settings, '2024-01-01', today);
  expect(points).toHaveLength(27);
  expect(points.at(-1)?.on).toBe(today);
});

test('before the cycle starts there is only today', () => {
  expect(workTrend([done(1), toDo(1)], settings, '2026-02-01', today)).toEqual([
    { on: today, progress: 0.5 },
  ]);
});

test('a trend of finished work never falls', () => {
  const finished = fc.array(
    fc.record({ issues: fc.integer({ min: 1, max: 50 }), weeks: fc.nat(40) }),
  );
  fc.assert(
    fc.property(finished, fc.nat(20), (weeks, open) => {
      const work = weeks.map((each) => done(each.issues, each.weeks));
      const points = workTrend([...work, toDo(open + 1)], settings, '2025-06-01', today);
      const shares = points.map((point) => point.progress);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    }),
  );
});
