import { addDays } from '../../src/domain/calendar';
import { countWork } from '../../src/domain/work';
import { neededWorkRate, weeksLeft, workRate } from '../../src/domain/work-rate';
import { change, cycle, done, inProgress, settings, toDo, wontDo } from '../support/facts';

/** 50 finished long ago, 2 in the fourth week back, 2 in the second, 4 in the last. */
const rate = (since: string, today: string): number => {
  const changes = [
    change('2020-01-01', done(50)),
    change(addDays(today, -27), done(2)),
    change(addDays(today, -13), done(2)),
    change(addDays(today, -1), done(4)),
    change(addDays(today, -1), wontDo(9)),
  ];
  const now = [done(58), wontDo(9)];
  return workRate({ now, changes, unit: 'count' }, settings, since, today);
};

test('the rate looks back four weeks', () => {
  expect(rate('2026-01-01', '2026-03-01')).toBe(2);
});

test('a younger cycle is looked at from its start', () => {
  expect(rate('2026-01-01', '2026-01-15')).toBe(3);
  expect(rate('2026-01-01', '2026-01-14')).toBe(4);
});

test('less than a week is looked at as a week', () => {
  expect(rate('2026-01-01', '2026-01-02')).toBe(4);
  expect(rate('2026-02-01', '2026-01-02')).toBe(4);
});

test('what was reopened counts against it, down to nothing', () => {
  const changes = [change('2025-01-01', done(5))];
  const course = { now: [done(3), toDo(2)], changes, unit: 'count' } as const;
  expect(workRate(course, settings, '2026-01-01', '2026-02-01')).toBe(0);
});

test('of points it is points, of time what was spent', () => {
  const sized = { estimatedIssues: 1, estimate: 8, plannedIssues: 1, plannedSeconds: 7200 };
  const finished = { ...done(1), ...sized };
  const begun = { ...inProgress(1), ...sized, spentSeconds: 3600 };
  const week = (unit: 'estimate' | 'time') =>
    workRate({ now: [finished, begun], changes: [], unit }, settings, '2026-01-01', '2026-01-08');
  expect(week('estimate')).toBe(8);
  expect(week('time')).toBe(7200 + 3600);
});

test('what is needed is what is open over the weeks left, today included', () => {
  const work = countWork([done(10), inProgress(2), toDo(4)], settings);
  expect(weeksLeft(cycle, '2026-03-28')).toBe(2);
  expect(neededWorkRate(work, cycle, '2026-03-28')).toBe(3);
});

test('on the last day there is a day left, afterwards nothing', () => {
  expect(weeksLeft(cycle, cycle.endsOn)).toBeCloseTo(1 / 7);
  expect(weeksLeft(cycle, '2026-04-11')).toBeNull();
  expect(neededWorkRate(countWork([toDo(1)], settings), cycle, '2026-04-11')).toBeNull();
});
