import { createSiteClock } from '../../../../dev/forge/platform/clock';

test('a clock starts with the real time and runs with it', async () => {
  const clock = createSiteClock();
  const before = clock.now();
  expect(Math.abs(before - Date.now())).toBeLessThan(1_000);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(clock.now()).toBeGreaterThan(before);
});

test('set jumps ahead and tells who listens', () => {
  const clock = createSiteClock({ startAt: 1_000, frozen: true });
  let jumps = 0;
  const stop = clock.onJump(() => jumps++);
  clock.set(5_000);
  stop();
  clock.set(6_000);
  expect([clock.now(), jumps]).toEqual([6_000, 1]);
});

test('the clock never goes back', () => {
  const clock = createSiteClock({ startAt: 1_000, frozen: true });
  expect(() => clock.set(999)).toThrow('only goes forward');
});
