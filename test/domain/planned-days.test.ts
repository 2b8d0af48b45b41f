import type { Measure } from '../../src/domain/key-result';
import { checkMeasure } from '../../src/domain/measure';
import { withinCycle } from '../../src/domain/planned-days';
import { number } from '../support/facts';

const cycle = { startsOn: '2026-01-01', endsOn: '2026-03-31' };
const days = ['2025-12-31', '2026-01-01', null, '2026-03-31', '2026-04-01'] as const;
const kept = [null, '2026-01-01', null, '2026-03-31', null];

const steps: Measure = {
  kind: 'milestones',
  milestones: days.map((on, index) => ({ id: String(index), title: 'Step', weight: 2, on })),
};
const through: Measure = {
  ...number(0, 100),
  checkpoints: days.map((on, index) => ({
    value: 10 * (index + 1),
    progress: 0.1 + index / 10,
    on,
  })),
};

test('a milestone forgets a day outside the cycle and keeps the rest', () => {
  expect(withinCycle(steps, cycle)).toEqual({
    kind: 'milestones',
    milestones: kept.map((on, index) => ({ id: String(index), title: 'Step', weight: 2, on })),
  });
});

test('so does a checkpoint, whose value is worth what it was', () => {
  const found = withinCycle(through, cycle);
  expect(found).toEqual({
    ...number(0, 100),
    checkpoints: kept.map((on, index) => ({
      value: 10 * (index + 1),
      progress: 0.1 + index / 10,
      on,
    })),
  });
  expect(() => checkMeasure(found, 'measure', cycle)).not.toThrow();
});

test('where dates mean nothing every day stays', () => {
  expect(withinCycle(steps, null)).toEqual(steps);
});

test('a measure without days stays as it is', () => {
  const measure: Measure = { kind: 'yes-no' };
  expect(withinCycle(measure, cycle)).toEqual(measure);
});
