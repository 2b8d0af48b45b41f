import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import { inOrder, type WorkChange } from '../../src/domain/work-history';
import { countWork, workProgress, type WorkGroup } from '../../src/domain/work';
import { workTrend } from '../../src/domain/work-trend';
import { change, done, inProgress, settings, taken, toDo, wontDo } from '../support/facts';

const since = '2026-01-01';
const today = '2026-01-22';
const trend = (now: readonly WorkGroup[], changes: readonly WorkChange[], rules = settings) =>
  workTrend({ now, changes, unit: 'count' }, rules, since, today);

test('each week shows what was finished by its end, against the scope of that day', () => {
  const changes = [
    change('2025-12-01', toDo(4)),
    change('2026-01-07', done(1)),
    taken('2026-01-07', toDo(1)),
    change('2026-01-10', toDo(4)),
    change('2026-01-20', done(5)),
    taken('2026-01-20', toDo(5)),
  ];
  expect(trend([done(6), toDo(2)], changes)).toEqual([
    { on: '2026-01-01', progress: 0 },
    { on: '2026-01-08', progress: 0.25 },
    { on: '2026-01-15', progress: 0.125 },
    { on: '2026-01-22', progress: 0.75 },
  ]);
});

test('a day without a scope has no point', () => {
  expect(trend([toDo(1)], [change('2026-01-14', toDo(1))]).map(({ on }) => on)).toEqual([
    '2026-01-15',
    '2026-01-22',
  ]);
  expect(trend([], [])).toEqual([]);
  expect(trend([wontDo(2)], [])).toEqual([]);
});

test('a week that began before the start has no point', () => {
  const course = {
    now: [done(1)],
    changes: [change('2025-01-01', done(1))],
    unit: 'count',
  } as const;
  expect(workTrend(course, settings, since, '2026-01-21')).toHaveLength(3);
});

test('the last point is the figure of today, credit for work in progress included', () => {
  const rules = { ...settings, inProgressCredit: 0.5 };
  expect(trend([inProgress(2), done(2)], [], rules).at(-1)?.progress).toBe(0.75);
});

test('a long cycle shows its last half year', () => {
  const course = {
    now: [done(1)],
    changes: [change('2024-01-02', done(1))],
    unit: 'count',
  } as const;
  const points = workTrend(course, settings, '2024-01-01', today);
  expect(points).toHaveLength(27);
  expect(points.at(-1)?.on).toBe(today);
});

test('before the cycle starts there is only today', () => {
  const course = { now: [done(1), toDo(1)], changes: [], unit: 'count' } as const;
  expect(workTrend(course, settings, '2026-02-01', today)).toEqual([{ on: today, progress: 0.5 }]);
});

test('every point is what counting the changes up to its day by hand gives', () => {
  const someChange = fc.record({ day: fc.integer({ min: -20, max: 20 }), issues: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(someChange), fc.array(someChange), (opened, finished) => {
      const at = (day: number): string => addDays(since, day);
      const changes = inOrder([
        ...opened.map(({ day, issues }) => change(at(day), toDo(issues))),
        ...finished.map(({ day, issues }) => change(at(day), done(issues))),
      ]);
      const sumUntil = (of: typeof opened, on: string): number =>
        of.reduce((sum, { day, issues }) => sum + (at(day) <= on ? issues : 0), 0);
      for (const { on, progress } of trend([toDo(1)], changes).slice(0, -1)) {
        const by = countWork([toDo(sumUntil(opened, on)), done(sumUntil(finished, on))], settings);
        expect(progress).toBe(workProgress(by));
      }
    }),
  );
});
