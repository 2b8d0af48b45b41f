import type { Measure, Milestone } from '../../src/domain/key-result';
import { checkMeasure } from '../../src/domain/measure';
import { cycle, number } from '../support/facts';
import { refusing } from '../support/refusing';

const refusal = (measure: Measure, path?: string) =>
  refusing(() => checkMeasure(measure, path, cycle));
const through = (...points: [value: number, progress: number, on?: string][]): Measure => ({
  ...number(100, 20),
  checkpoints: points.map(([value, progress, on = null]) => ({ value, progress, on })),
});
const steps = (...milestones: Partial<Milestone>[]): Measure => ({
  kind: 'milestones',
  milestones: milestones.map((given, index) => ({
    id: String(index),
    title: 'Step',
    weight: null,
    on: null,
    ...given,
  })),
});
const band = (low: number, high: number, tolerance = 1): Measure => ({
  kind: 'band',
  unit: '',
  low,
  high,
  tolerance,
});

describe('a stretch', () => {
  test.each([
    [number(0, 10), 12, null],
    [number(10, 0), -2, null],
    [number(0, 10), 10, 'measure.stretch'],
    [number(0, 10), 9, 'measure.stretch'],
    [number(10, 0), 1, 'measure.stretch'],
  ])('lies beyond the target: %p to %p', (measure, stretch, field) => {
    const found = refusal({ ...measure, stretch });
    expect(found).toEqual(field && { rule: 'stretch-before-target', field });
  });
});

describe('checkpoints', () => {
  test('on the way, one after the other, are good, with and without days', () => {
    expect(
      refusal(through([80, 0.1, '2026-01-20'], [60, 0.5], [40, 0.6, '2026-03-01'])),
    ).toBeNull();
  });

  test.each([
    ['at the baseline', through([100, 0.5]), 0],
    ['at the target', through([20, 0.5]), 0],
    ['beyond the target', through([80, 0.2], [10, 0.5]), 1],
    ['behind the one before it', through([60, 0.2], [80, 0.5]), 1],
  ])('%s are refused', (_, measure, index) => {
    const field = `measure.checkpoints.${String(index)}.value`;
    expect(refusal(measure)).toEqual({ rule: 'checkpoint-off-the-way', field });
  });

  test.each([
    ['nothing', through([60, 0])],
    ['everything', through([60, 1])],
    ['no more than the one before it', through([80, 0.5], [60, 0.5])],
  ])('that stand for %s are refused', (_, measure) => {
    expect(refusal(measure)?.rule).toBe('checkpoint-progress');
  });

  test('are not due before the one before them, whichever of those has a day', () => {
    const measure = through([80, 0.1, '2026-02-01'], [60, 0.5], [40, 0.6, '2026-02-01']);
    const field = 'measure.checkpoints.2.on';
    expect(refusal(measure)).toEqual({ rule: 'checkpoint-too-early', field });
  });

  test.each(['2025-12-31', '2026-04-11'])('are not due on %s, outside the cycle', (on) => {
    const field = 'measure.checkpoints.0.on';
    expect(refusal(through([60, 0.5, on]))).toEqual({ rule: 'date-outside-cycle', field });
  });
});

describe('a band', () => {
  test('is good with bounds in their order, and with one value', () => {
    expect([refusal(band(4.5, 5)), refusal(band(5, 5))]).toEqual([null, null]);
  });

  test('is refused upside down, and without a tolerance', () => {
    expect(refusal(band(5, 4.5))).toEqual({ rule: 'band-upside-down', field: 'measure.high' });
    const field = 'measure.tolerance';
    expect(refusal(band(4.5, 5, 0))).toEqual({ rule: 'not-positive', field });
    expect(refusal(band(4.5, 5, -1))).toEqual({ rule: 'not-positive', field });
  });
});

describe('milestones', () => {
  test('are good on days of the cycle, and without', () => {
    expect(refusal(steps({ on: cycle.startsOn }, {}, { on: cycle.endsOn }))).toBeNull();
  });

  test('are there once', () => {
    const field = 'measure.milestones.1.id';
    expect(refusal(steps({ id: 'a' }, { id: 'a' }))).toEqual({ rule: 'milestone-repeated', field });
  });

  test('outside the cycle are refused by their place', () => {
    const measure = steps({}, { on: '2026-04-11' });
    const path = 'keyResults.2.measure';
    const field = 'keyResults.2.measure.milestones.1.on';
    expect(refusal(measure, path)).toEqual({ rule: 'date-outside-cycle', field });
    expect(refusing(() => checkMeasure(measure))).toBeNull();
  });
});
