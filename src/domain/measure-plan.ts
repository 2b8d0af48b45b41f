import type { Measure, Milestone, NumberMeasure } from './key-result';
import { dueOn } from './milestones';
import { elapsedShare, linear, planned, plannedBefore, type Plan, type TimeBox } from './plan';
import { sharesOf, weightedMean } from './weights';

/** Asked for at the end and not before: a yes or no, a milestone without a day. */
const atTheEnd: Plan = [
  { at: 0, progress: 0 },
  { at: 1, progress: 0 },
  { at: 1, progress: 1 },
];

/** Asked for every day. */
const always: Plan = [
  { at: 0, progress: 1 },
  { at: 1, progress: 1 },
];

/** By when a measure is expected to have come how far. */
export function planOf(measure: Measure, cycle: TimeBox): Plan {
  switch (measure.kind) {
    case 'issues':
      return linear;
    case 'number':
      return throughDays(measure, cycle);
    case 'band':
      return always;
    case 'milestones':
      return inSteps(measure.milestones, cycle);
    case 'yes-no':
      return atTheEnd;
  }
}

/** Straight from one dated checkpoint to the next; those without a day plan nothing. */
function throughDays({ checkpoints }: NumberMeasure, cycle: TimeBox): Plan {
  const corners = checkpoints.flatMap(({ on, progress }) =>
    on === null ? [] : [{ at: elapsedShare(cycle, on), progress }],
  );
  return [{ at: 0, progress: 0 }, ...corners, { at: 1, progress: 1 }];
}

/** A step as high as its share on the day each milestone is due. */
function inSteps(milestones: readonly Milestone[], cycle: TimeBox): Plan {
  const shares = sharesOf(milestones);
  const steps = milestones
    .map((milestone, index) => ({
      at: elapsedShare(cycle, dueOn(milestone, cycle)),
      share: shares[index] ?? 0,
    }))
    .sort((a, b) => a.at - b.at);
  const plan = [{ at: 0, progress: 0 }];
  let progress = 0;
  for (const { at, share } of steps) {
    plan.push({ at, progress });
    // Shares sum to 1 but for rounding.
    progress = Math.min(1, progress + share);
    plan.push({ at, progress });
  }
  return [...plan, { at: 1, progress: 1 }];
}

/** A plan that weighs against others. */
export interface WeighedPlan {
  readonly plan: Plan;
  /** Of all of them, 0..1. */
  readonly share: number;
}

/** What several plans expect together: at every moment the weighted mean of what each expects. */
export function jointPlan(plans: readonly WeighedPlan[]): Plan {
  if (plans.length === 0) return linear;
  const moments = new Set(plans.flatMap(({ plan }) => plan.map(({ at }) => at)));
  return [...moments]
    .sort((a, b) => a - b)
    .flatMap((at) => [
      { at, progress: weightedMean(plans, ({ plan }) => plannedBefore(plan, at)) },
      { at, progress: weightedMean(plans, ({ plan }) => planned(plan, at)) },
    ]);
}
