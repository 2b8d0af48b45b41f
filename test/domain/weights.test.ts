import fc from 'fast-check';
import { sharesOf } from '../../src/domain/weights';

const shares = (...weights: (number | null)[]) => sharesOf(weights.map((weight) => ({ weight })));

test('siblings without weights count the same', () => {
  expect(shares(null, null)).toEqual([0.5, 0.5]);
  expect(shares()).toEqual([]);
});

test('a partly given set gives each of the others the mean of the given ones', () => {
  expect(shares(3, 1, null, null)).toEqual([0.375, 0.125, 0.25, 0.25]);
});

test('shares sum to one and keep the proportion of what was given', () => {
  const weight = fc.option(fc.integer({ min: 1, max: 100_000 }).map((each) => each / 100));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 20 }), (weights) => {
      const found = shares(...weights);
      expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      const [one, other] = weights.flatMap((each, index) => (each === null ? [] : [index]));
      if (one === undefined || other === undefined) return;
      expect(found[one]! * weights[other]!).toBeCloseTo(found[other]! * weights[one]!, 6);
    }),
  );
});
