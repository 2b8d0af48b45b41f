import fc from 'fast-check';
import { rollUp } from '../../src/domain/rollup';
import { judged } from '../support/facts';

const child = fc.record({
  progress: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  weight: fc.integer({ min: 1, max: 100_000 }).map((each) => each / 100),
});
const children = fc.array(child, { minLength: 1, maxLength: 20 });
const roll = (given: readonly { progress: number | null; weight: number }[], scale = 1) =>
  rollUp(
    given.map(({ progress, weight }) =>
      judged(progress === null ? 'unmeasured' : 'on-track', progress, { weight: weight * scale }),
    ),
  );

test('key results count by their weight', () => {
  const both = [judged('on-track', 1, { weight: 3 }), judged('off-track', 0, { weight: 1 })];
  expect(rollUp(both)).toEqual({ progress: 0.75, rawProgress: 0.75, measuredShare: 1 });
});

test('the unmeasured are left out, and their weight is told', () => {
  const some = [judged('on-track', 0.5), judged('unmeasured', null, { weight: 3 })];
  expect(rollUp(some)).toEqual({ progress: 0.5, rawProgress: 0.5, measuredShare: 0.25 });
});

test('without anything measured there is no figure', () => {
  const nothing = { progress: null, rawProgress: null, measuredShare: 0 };
  expect(rollUp([])).toEqual(nothing);
  expect(rollUp([judged('unmeasured', null)])).toEqual(nothing);
});

test('the figure lies between the least and the most of the key results', () => {
  fc.assert(
    fc.property(children, (given) => {
      const { progress } = roll(given);
      const known = given.map((each) => each.progress).filter((each) => each !== null);
      if (progress === null) return expect(known).toEqual([]);
      expect(progress).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12);
      expect(progress).toBeLessThanOrEqual(Math.max(...known) + 1e-12);
      return expect(progress).toBeLessThanOrEqual(1);
    }),
  );
});

test('only the proportion of weights matters', () => {
  fc.assert(
    fc.property(children, fc.integer({ min: 1, max: 1000 }), (given, scale) => {
      const [one, other] = [roll(given), roll(given, scale)];
      expect(other.progress ?? -1).toBeCloseTo(one.progress ?? -1, 10);
      expect(other.measuredShare).toBeCloseTo(one.measuredShare, 10);
    }),
  );
});

test('the order of key results does not matter', () => {
  fc.assert(
    fc.property(children, (given) => {
      expect(roll([...given].reverse()).progress ?? -1).toBeCloseTo(roll(given).progress ?? -1, 10);
    }),
  );
});
