import fc from 'fast-check';
import type { BandMeasure, MilestonesMeasure } from '../../src/domain/key-result';
import { numberProgress, valueProgress, type ValueMeasure } from '../../src/domain/measure';
import { number } from '../support/facts';

const whole = (measure: ValueMeasure, value: number) =>
  valueProgress(measure, new Map([['', value]]))?.clamped ?? null;

describe('checkpoints', () => {
  const falling = {
    ...number(100, 20),
    checkpoints: [{ value: 60, progress: 0.3, on: null }],
  };

  test('bend the way of a falling number along the path, never along sorted values', () => {
    const found = [100, 80, 60, 40, 20].map((value) => whole(falling, value));
    [0, 0.15, 0.3, 0.65, 1].forEach((wanted, index) => expect(found[index]).toBeCloseTo(wanted, 9));
  });

  test('progress never falls while the value nears its target', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [near, far] = [Math.max(one, other), Math.min(one, other)];
        const at = (p: number) => numberProgress(falling, 100 - 80 * p)?.raw ?? 0;
        expect(at(near)).toBeGreaterThanOrEqual(at(far) - 1e-12);
      }),
    );
  });
});

describe('a band', () => {
  const band: BandMeasure = { kind: 'band', unit: '%', low: 90, high: 95, tolerance: 10 };

  test('is fulfilled inside and on its bounds', () => {
    expect([90, 92.5, 95].map((value) => whole(band, value))).toEqual([1, 1, 1]);
  });

  test('outside, progress falls to zero over the tolerance, on both sides', () => {
    expect([85, 100, 80, 105, 0].map((value) => whole(band, value))).toEqual([0.5, 0.5, 0, 0, 0]);
  });

  test('without a value it is unmeasured', () => {
    expect(valueProgress(band, new Map())).toBeNull();
  });
});

describe('milestones', () => {
  const step = (id: string, weight: number | null) => ({ id, title: id, weight, on: null });
  const steps: MilestonesMeasure = {
    kind: 'milestones',
    milestones: [step('a', 3), step('b', 1), step('c', null)],
  };
  const done = (...ids: string[]) =>
    valueProgress(steps, new Map(ids.map((id) => [id, 1])))?.clamped;

  test('count by their weight', () => {
    expect(done('a')).toBe(0.5);
    expect(done('b', 'c')).toBe(0.5);
    expect(done('a', 'b', 'c')).toBe(1);
  });

  test('begin at nothing, and what is taken back counts no more', () => {
    expect(done()).toBe(0);
    expect(valueProgress(steps, new Map([['a', 0]]))?.clamped).toBe(0);
  });
});

test('yes or no is all or nothing, and unmeasured until somebody says', () => {
  expect(whole({ kind: 'yes-no' }, 1)).toBe(1);
  expect(whole({ kind: 'yes-no' }, 0)).toBe(0);
  expect(valueProgress({ kind: 'yes-no' }, new Map())).toBeNull();
});
