import { neededValueRate, valueRate } from '../../src/domain/value-rate';
import { cycle, number, value } from '../support/facts';

test('the rate is the change over the last four weeks of values', () => {
  const values = [
    value('2026-03-01', 5, 8),
    value('2026-04-01', 10, 4),
    value('2026-04-29', 30, 0),
  ];
  expect(valueRate(values)).toBe(5);
});

test('values that have stopped coming keep the rate they had', () => {
  const values = [value('2026-02-01', 4, 9), value('2026-03-01', 8, 5)];
  expect(valueRate(values)).toBe(1);
});

test('falling values have a falling rate', () => {
  expect(valueRate([value('2026-04-15', 100, 2), value('2026-04-29', 90, 0)])).toBe(-5);
});

test('a single value, or none, has no rate', () => {
  expect(valueRate([])).toBeNull();
  expect(valueRate([value('2026-04-29', 90)])).toBeNull();
  expect(valueRate([value('2026-01-01', 5, 17), value('2026-04-29', 90)])).toBeNull();
});

test('two values of one day have no rate', () => {
  expect(valueRate([value('2026-04-29', 5, 0), value('2026-04-29', 9, 0)])).toBeNull();
});

test('what is needed points at the target', () => {
  expect(neededValueRate(number(100, 20), 60, cycle, '2026-03-28')).toBe(-20);
  expect(neededValueRate(number(0, 90), 60, cycle, '2026-03-28')).toBe(15);
  expect(neededValueRate(number(0, 90), 60, cycle, '2026-04-11')).toBeNull();
});
