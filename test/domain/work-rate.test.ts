import { countWork } from '../../src/domain/work';
import { neededWorkRate, weeksLeft, workRate } from '../../src/domain/work-rate';
import { cycle, done, inProgress, settings, toDo, wontDo } from '../support/facts';

const rate = (since: string, today: string): number =>
  workRate([done(4, 0), done(2, 1), done(2, 3), done(50, 4), wontDo(9)], settings, since, today);

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
