import { createFaults } from '../../../../dev/forge/platform/faults';

test('chances repeat for a seed and differ between seeds', () => {
  const draw = (seed: number) => {
    const faults = createFaults(seed);
    return Array.from({ length: 20 }, () => faults.random());
  };
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  for (const value of draw(7)) expect(value >= 0 && value < 1).toBe(true);
});

test('nothing goes wrong until it is switched on, and reset ends it', () => {
  const faults = createFaults();
  const calm = faults.get();
  expect(Object.values(calm).filter(Boolean)).toEqual([calm.retryAfterSeconds]);
  faults.set({ sqlDown: true });
  faults.set({ restFailed: 0.5 });
  expect(faults.get()).toMatchObject({ sqlDown: true, restFailed: 0.5 });
  faults.reset();
  expect(faults.get()).toEqual(calm);
});
