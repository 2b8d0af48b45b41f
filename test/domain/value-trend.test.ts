import { latestValue, valueTrend } from '../../src/domain/value-trend';
import { number, value } from '../support/facts';

const values = [
  value('2026-01-20', 60, 0),
  value('2026-01-06', 20, 2),
  value('2025-12-20', -10, 4),
];

test('the latest value counts, in whatever order they come', () => {
  expect(latestValue([...values].reverse())?.value).toBe(60);
  expect(latestValue([])).toBeNull();
});

test('a value holds until the next one', () => {
  expect(valueTrend(number(0, 100), values, '2026-01-01', '2026-01-22')).toEqual([
    { on: '2026-01-01', progress: 0 },
    { on: '2026-01-08', progress: 0.2 },
    { on: '2026-01-15', progress: 0.2 },
    { on: '2026-01-22', progress: 0.6 },
  ]);
});

test('weeks before the first value have no point', () => {
  const first = [value('2026-01-20', 50)];
  expect(valueTrend(number(0, 100), first, '2026-01-01', '2026-01-22')).toEqual([
    { on: '2026-01-22', progress: 0.5 },
  ]);
});
