import fc from 'fast-check';
import { addDays } from '../../src/domain/calendar';
import type {
  Measure,
  Milestone,
  MilestonesMeasure,
  NumberMeasure,
} from '../../src/domain/key-result';
import { valueProgress } from '../../src/domain/measure';
import { jointPlan, planOf } from '../../src/domain/measure-plan';
import { paceOf } from '../../src/domain/pace';
import {
  earnedSchedule,
  elapsedShare,
  expectedProgress,
  nothingDueUntil,
  planned,
  plannedBefore,
  type Plan,
} from '../../src/domain/plan';
import { cycle, number } from '../support/facts';

const onDay = (day: number): string => addDays(cycle.startsOn, day - 1);
const step = (id: string, day: number | null, weight: number | null = null): Milestone => ({
  id,
  title: id,
  weight,
  on: day === null ? null : onDay(day),
});
const expected = (measure: Measure, day: number): number =>
  expectedProgress({ cycle, plan: planOf(measure, cycle) }, onDay(day));

const share = fc.double({ min: 0, max: 1, noNaN: true });
const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** Strictly rising on the way, in progress and in days. */
const dated: fc.Arbitrary<NumberMeasure> = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 6 })
  .chain((days) =>
    fc
      .uniqueArray(fc.integer({ min: 1, max: 999 }), {
        minLength: days.length,
        maxLength: days.length,
      })
      .map((marks) => ({
        ...number(0, 1000),
        checkpoints: sorted(marks).map((mark, index) => ({
          value: mark,
          progress: mark / 1000,
          on: onDay(sorted(days)[index] ?? 1),
        })),
      })),
  );
const milestones: fc.Arbitrary<Measure> = fc
  .array(
    fc.tuple(
      fc.option(fc.integer({ min: 1, max: 100 })),
      fc.option(fc.integer({ min: 1, max: 9 })),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((steps) => ({
    kind: 'milestones',
    milestones: steps.map(([day, weight], index) => step(String(index), day, weight)),
  }));
const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>({ kind: 'issues', unit: 'count' }),
  fc.constant<Measure>({ kind: 'yes-no' }),
  dated,
  milestones,
);
const anyPlan: fc.Arbitrary<Plan> = fc.oneof(
  anyMeasure.map((measure) => planOf(measure, cycle)),
  fc
    .array(fc.tuple(anyMeasure, fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 4 })
    .map((weighed) =>
      jointPlan(
        weighed.map(([measure, weight]) => ({ plan: planOf(measure, cycle), share: weight })),
      ),
    ),
);

describe('what is expected', () => {
  test('of issues and of a number without days is as much every day', () => {
    expect(expected({ kind: 'issues', unit: 'count' }, 40)).toBe(0.4);
    expect(
      expected({ ...number(0, 9), checkpoints: [{ value: 3, progress: 0.9, on: null }] }, 40),
    ).toBe(0.4);
  });

  test('of a number runs from one dated checkpoint to the next', () => {
    const late = { ...number(0, 100), checkpoints: [{ value: 20, progress: 0.2, on: onDay(50) }] };
    expect([25, 50, 75, 100].map((day) => expected(late, day))).toEqual([
      0.1,
      0.2,
      expect.closeTo(0.6, 9),
      1,
    ]);
  });

  test('of milestones is the share of those whose day has come, the others at the end', () => {
    const measure: Measure = {
      kind: 'milestones',
      milestones: [step('b', 60), step('a', 20, 2), step('c', null)],
    };
    expect([19, 20, 59, 60, 99].map((day) => expected(measure, day))).toEqual([
      0,
      ...[1 / 3, 1 / 3, 2 / 3, 2 / 3].map((some) => expect.closeTo(some, 9)),
    ]);
    expect(expected(measure, 100)).toBe(1);
  });

  test('of a yes or no is nothing before the last day', () => {
    expect([1, 99, 100].map((day) => expected({ kind: 'yes-no' }, day))).toEqual([0, 0, 1]);
  });

  test('of a band is all of it, every day', () => {
    const band: Measure = { kind: 'band', unit: '', low: 1, high: 2, tolerance: 1 };
    expect([1, 40, 100].map((day) => expected(band, day))).toEqual([1, 1, 1]);
  });

  test('days outside the cycle lie at its ends', () => {
    const measure: Measure = {
      kind: 'milestones',
      milestones: [step('a', -30), step('b', 400)],
    };
    expect(expected(measure, 1)).toBe(0.5);
    expect(expected(measure, 100)).toBe(1);
  });
});

test('the wait before a first step ends on its day', () => {
  const plan = planOf({ kind: 'milestones', milestones: [step('a', 30)] }, cycle);
  expect(nothingDueUntil({ cycle, plan })).toBe(onDay(30));
  expect(
    nothingDueUntil({ cycle, plan: planOf({ kind: 'issues', unit: 'count' }, cycle) }),
  ).toBeNull();
});

describe('a plan', () => {
  test('never falls, and goes from nothing to everything', () => {
    fc.assert(
      fc.property(anyPlan, share, share, (plan, one, other) => {
        const [early, late] = [
          planned(plan, Math.min(one, other)),
          planned(plan, Math.max(one, other)),
        ];
        expect(early).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(1 + 1e-9);
        expect(late).toBeGreaterThanOrEqual(early - 1e-9);
        expect(planned(plan, 1)).toBeCloseTo(1, 9);
        expect(plannedBefore(plan, 0)).toBe(0);
      }),
    );
  });

  test('has its earned schedule as the inverse where it strictly rises', () => {
    fc.assert(
      fc.property(dated, share, (measure, at) => {
        const plan = planOf(measure, cycle);
        expect(earnedSchedule(plan, planned(plan, at))).toBeCloseTo(at, 6);
      }),
    );
  });

  test('expects at most the progress at its earned schedule, and more right after it', () => {
    fc.assert(
      fc.property(anyPlan, share, (plan, progress) => {
        const at = earnedSchedule(plan, progress);
        expect(plannedBefore(plan, at)).toBeLessThanOrEqual(progress + 1e-9);
        if (at < 1) expect(planned(plan, Math.min(1, at + 1e-6))).toBeGreaterThan(progress - 1e-9);
      }),
    );
  });

  test('of several is at every moment between the lowest and the highest of them', () => {
    fc.assert(
      fc.property(fc.array(anyMeasure, { minLength: 1, maxLength: 4 }), share, (measures, at) => {
        const plans = measures.map((measure) => planOf(measure, cycle));
        const joint = jointPlan(plans.map((plan) => ({ plan, share: 1 })));
        const each = plans.map((plan) => planned(plan, at));
        expect(planned(joint, at)).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
        expect(planned(joint, at)).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
      }),
    );
  });
});

describe('pace', () => {
  const days = fc.integer({ min: 1, max: 100 });
  const paceOn = (plan: Plan, progress: number, day: number): number =>
    paceOf(progress, { cycle, plan }, onDay(day)) ?? 0;

  test('grows with progress and never with time while the cycle runs', () => {
    fc.assert(
      fc.property(anyPlan, share, share, days, days, (plan, one, other, day, later) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(paceOn(plan, high, day)).toBeGreaterThanOrEqual(paceOn(plan, low, day));
        const [first, last] = [Math.min(day, later), Math.max(day, later)];
        expect(paceOn(plan, low, last)).toBeLessThanOrEqual(paceOn(plan, low, first));
      }),
    );
  });

  test('is at least 1 for whoever has all that is expected, on the day of a step too', () => {
    fc.assert(
      fc.property(anyPlan, days, (plan, day) => {
        const due = planned(plan, elapsedShare(cycle, onDay(day)));
        expect(paceOn(plan, due, day)).toBeGreaterThanOrEqual(1 - 1e-6);
        const before = plannedBefore(plan, elapsedShare(cycle, onDay(day)));
        expect(paceOn(plan, before, day)).toBeGreaterThanOrEqual(1 - 1e-6);
      }),
    );
  });

  test('of milestones does not depend on the order in which their shares are added up', () => {
    const days = [10, 20, 30, 40, 50, 60];
    const measure: MilestonesMeasure = {
      kind: 'milestones',
      milestones: days.map((day) => step(String(day), day, day / 7)).reverse(),
    };
    const done = new Map(['10', '20', '30', '40'].map((id) => [id, 1]));
    const progress = valueProgress(measure, done)?.clamped ?? 0;
    expect(paceOn(planOf(measure, cycle), progress, 49)).toBeGreaterThan(1);
  });

  test('is progress once the cycle is over', () => {
    const plan = planOf({ kind: 'yes-no' }, cycle);
    expect(paceOf(0, { cycle, plan }, cycle.endsOn)).toBe(1);
    expect(paceOf(0, { cycle, plan }, addDays(cycle.endsOn, 1))).toBe(0);
  });
});
