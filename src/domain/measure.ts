import type { BandMeasure, Measure, MilestonesMeasure, NumberMeasure } from './key-result';
import { Refused } from './refusal';
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
  let from = { place: 0, progress: 0 };
  for (const checkpoint of measure.checkpoints) {
    const to = { place: along(checkpoint.value), progress: checkpoint.progress };
    if (place <= to.place) return progress(between(from, to, place));
    from = to;
  }
  return progress(between(from, { place: 1, progress: 1 }, place));
}

interface Point {
  readonly place: number;
  readonly progress: number;
}

const between = (from: Point, to: Point, place: number): number =>
  from.progress + ((place - from.place) / (to.place - from.place)) * (to.progress - from.progress);

/** 1 inside the band, else 1 - distance / tolerance, at least 0. */
export function bandProgress({ low, high, tolerance }: BandMeasure, value: number): Progress {
  const distance = Math.max(0, low - value, value - high);
  return progress(1 - distance / tolerance);
}

/** The sum of the shares of what is done. Nothing ticked off yet is 0: the steps are known. */
function milestonesProgress({ milestones }: MilestonesMeasure, latest: LatestValues): Progress {
  const shares = sharesOf(milestones);
  const done = milestones.map(({ id }) => (latest.get(id) ?? 0) >= 1);
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
 * Refuses a number that has nowhere to go (`target-equals-baseline`) or goes the other way than
 * its direction says (`target-on-wrong-side`).
 */
export function checkMeasure(measure: Measure, field = 'measure.target'): void {
  if (measure.kind !== 'number') return;
  const { baseline, target, direction } = measure;
  if (target === baseline) throw new Refused('target-equals-baseline', { field });
  const rises = target > baseline;
  if (rises !== (direction === 'increase')) {
    throw new Refused('target-on-wrong-side', { field, values: { baseline, direction } });
  }
}
