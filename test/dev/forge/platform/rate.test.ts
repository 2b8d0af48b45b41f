import { RateWindow } from '../../../../dev/forge/platform/rate';

test('a window counts what happened in its last stretch of time and nothing older', () => {
  let now = 0;
  const rate = new RateWindow(1_000, () => now);
  expect([rate.take(2), rate.take(2), rate.take(2)]).toEqual([true, true, false]);
  now = 999;
  expect(rate.take(2)).toBe(false);
  now = 1_000;
  expect(rate.take(2)).toBe(true);
});

test('an amount counts as many times as it says', () => {
  const rate = new RateWindow(1_000, () => 0);
  expect(rate.take(10, 8)).toBe(true);
  expect(rate.allows(10, 3)).toBe(false);
  expect(rate.allows(10, 2)).toBe(true);
});
