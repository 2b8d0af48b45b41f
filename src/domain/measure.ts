import type {
  BandMeasure,
  Measure,
  Milestone,
  MilestonesMeasure,
  NumberMeasure,
} from './key-result';
import { checkBand, checkMilestones, checkNumber, type CycleDays } from './measure-checks';

import { sharesOf } from './weights';

/** A measure fed by values that somebody records. */
export type ValueMeasure = Exclude<Measure, { readonly kind: 'issues' }>;

/** The latest value by the milestone it is about; the whole key result is the empty one. */
export type LatestValues = ReadonlyMap<string, number>;

/** How far a value has come from baseline (0) to target (1). */
export interface Progress {
  /** As it is: below 0 or above 1 outside baseline..target. */
  readonly raw: number;
  /** Held within 0..1. */
  readonly clamped: number;
}

/** Holds a ratio within 0..1. */
export const clamp = (ratio: number): number => Math.min(1, Math.max(0, ratio));

// Adding zero turns -0 into 0.
const progress = (raw: number): Progress => ({ raw: raw + 0, clamped: clamp(raw) + 0 });

/**
 * (current - baseline) / (target - baseline), which serves both directions: falling numbers make
 * both differences negative. Checkpoints bend the way: between two of them progress is interpolated
 * along the way from baseline to target, never along sorted values. Null where the quotient means
 * nothing, as when baseline is target.
 */
export function numberProgress(measure: NumberMeasure, value: number): Progress | null {
  const along = (of: number): number =>
    (of - measure.baseline) / (measure.target - measure.baseline);
  const place = along(value);
  if (!Number.isFinite(place)) return null;
  if (place <= 0 || place >= 1) return progress(place);
  return progress(interpolate(wayOf(measure), 'place', 'progress', place));
}

/** The share of the way from baseline to target at which a progress is reached, both 0..1. */
export function placeAt(measure: NumberMeasure, wanted: number): number {
  return interpolate(wayOf(measure), 'progress', 'place', clamp(wanted));
}

interface Bend {
  readonly place: number;
  readonly progress: number;
}

/** From baseline to target through the checkpoints. */
function wayOf({ baseline, target, checkpoints }: NumberMeasure): Bend[] {
  const bends = checkpoints.map(({ value, progress: reached }) => ({
    place: (value - baseline) / (target - baseline),
    progress: reached,
  }));
  return [{ place: 0, progress: 0 }, ...bends, { place: 1, progress: 1 }];
}

function interpolate(way: readonly Bend[], by: keyof Bend, of: keyof Bend, at: number): number {
  const next = way.findIndex((bend) => bend[by] > at);
  const [from, to] = [way[next - 1], way[next]];
  if (from === undefined || to === undefined) return next === 0 ? 0 : 1;
  return from[of] + ((at - from[by]) / (to[by] - from[by])) * (to[of] - from[of]);
}

/** 1 inside the band, else 1 - distance / tolerance, at least 0. */
export function bandProgress({ low, high, tolerance }: BandMeasure, value: number): Progress {
  const distance = Math.max(0, low - value, value - high);
  return progress(1 - distance / tolerance);
}

/** Recorded as 1; what was taken back, or never said, is not done. */
export const isDone = ({ id }: Milestone, latest: LatestValues): boolean =>
  (latest.get(id) ?? 0) >= 1;

/** The sum of the shares of what is done. Nothing ticked off yet is 0: the steps are known. */
function milestonesProgress({ milestones }: MilestonesMeasure, latest: LatestValues): Progress {
  const shares = sharesOf(milestones);
  const done = milestones.map((milestone) => isDone(milestone, latest));
  // Shares sum to 1 but for rounding.
  if (done.every(Boolean)) return progress(1);
  return progress(shares.reduce((sum, share, index) => sum + (done[index] ? share : 0), 0));
}

/** Progress by the latest values; null is unmeasured. */
export function valueProgress(measure: ValueMeasure, latest: LatestValues): Progress | null {
  if (measure.kind === 'milestones') return milestonesProgress(measure, latest);
  const value = latest.get('');
  if (value === undefined) return null;
  if (measure.kind === 'band') return bandProgress(measure, value);
  if (measure.kind === 'yes-no') return progress(value >= 1 ? 1 : 0);
  return numberProgress(measure, value);
}

/**
 * Refuses a measure that could not be judged, naming the field under `path`: a number that goes
 * nowhere, or other than its direction says; a stretch, checkpoints, bounds or milestones that
 * contradict the rest; days outside the cycle, where there is one whose dates mean something.
 */
export function checkMeasure(
  measure: Measure,
  path = 'measure',
  cycle: CycleDays | null = null,
): void {
  if (measure.kind === 'number') checkNumber(measure, path, cycle);
  if (measure.kind === 'band') checkBand(measure, path);
  if (measure.kind === 'milestones') checkMilestones(measure, path, cycle);
}
