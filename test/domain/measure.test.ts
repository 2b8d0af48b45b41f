import fc from 'fast-check';
import { checkMeasure, clamp, numberProgress } from '../../src/domain/measure';
import { number } from '../support/facts';
import { refusing } from '../support/refusing';

const quantity = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('progress of a number', () => {
  test.each([
    [0, 100, 40, 0.4],
    [20, 60, 30, 0.25],
    [100, 20, 60, 0.5],
    [100, 20, 120, -0.25],
    [0, 10, 12, 1.2],
    [-10, 10, 0, 0.5],
  ])('from %p to %p, %p is %p of the way', (baseline, target, current, raw) => {
    const progress = numberProgress(number(baseline, target), current);
    expect(progress?.raw).toBeCloseTo(raw);
    expect(progress?.clamped).toBeCloseTo(clamp(raw));
  });

  test('nowhere to go is no progress, neither 0 nor 1', () => {
    expect(numberProgress(number(5, 5), 5)).toBeNull();
    expect(numberProgress(number(5, 5), 7)).toBeNull();
  });

  test('clamped is raw held within 0..1', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (baseline, target, current) => {
        const progress = numberProgress(number(baseline, target), current);
        if (progress === null) return;
        expect(progress.clamped).toBe(Math.min(1, Math.max(0, progress.raw)));
        expect(Number.isFinite(progress.raw)).toBe(true);
      }),
    );
  });

  test('both directions are mirror images', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (baseline, target, current) => {
        const rising = numberProgress(number(baseline, target), current);
        const falling = numberProgress(number(-baseline, -target), -current);
        expect(falling).toEqual(rising);
      }),
    );
  });

  test('the baseline is 0 and the target 1', () => {
    fc.assert(
      fc.property(quantity, quantity, (baseline, target) => {
        fc.pre(baseline !== target);
        expect(numberProgress(number(baseline, target), baseline)?.raw).toBe(0);
        expect(numberProgress(number(baseline, target), target)?.raw).toBe(1);
      }),
    );
  });
});

describe('a measure', () => {
  test('is refused when its target is its baseline', () => {
    expect(refusing(() => checkMeasure(number(4, 4)))).toEqual({
      rule: 'target-equals-baseline',
      field: 'measure.target',
    });
  });

  test('is refused when its target lies against its direction', () => {
    const wrong = { rule: 'target-on-wrong-side', field: 'measure.target' };
    expect(refusing(() => checkMeasure({ ...number(0, 9), direction: 'decrease' }))).toEqual(wrong);
    expect(refusing(() => checkMeasure({ ...number(9, 0), direction: 'increase' }))).toEqual(wrong);
  });

  test('is good otherwise', () => {
    expect(refusing(() => checkMeasure(number(0, 9)))).toBeNull();
    expect(refusing(() => checkMeasure(number(9, 0)))).toBeNull();
    expect(refusing(() => checkMeasure({ kind: 'issues', unit: 'count' }))).toBeNull();
  });
});
