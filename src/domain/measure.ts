import type { Measure } from './key-result';
import { Refused } from './refusal';

/** A key result moved by a number somebody records. */
export type NumberMeasure = Extract<Measure, { readonly kind: 'number' }>;

/** How far a value has come from baseline (0) to target (1). */
export interface Progress {
  /** As it is: below 0 or above 1 outside baseline..target. */
  readonly raw: number;
  /** Held within 0..1. */
  readonly clamped: number;
}

/** Holds a ratio within 0..1. */
export const clamp = (ratio: number): number => Math.min(1, Math.max(0, ratio));

/**
 * (current - baseline) / (target - baseline), which serves both directions: falling numbers make
 * both differences negative. Null where the quotient means nothing, as when baseline is target.
 */
export function measureProgress(measure: NumberMeasure, value: number): Progress | null {
  const raw = (value - measure.baseline) / (measure.target - measure.baseline);
  // Adding zero turns -0 into 0.
  return Number.isFinite(raw) ? { raw: raw + 0, clamped: clamp(raw) + 0 } : null;
}

/**
 * Refuses a number that has nowhere to go (`target-equals-baseline`) or goes the other way than
 * its direction says (`target-on-wrong-side`).
 */
export function checkMeasure(measure: Measure, field = 'measure.target'): void {
  if (measure.kind === 'issues') return;
  const { baseline, target, direction } = measure;
  if (target === baseline) throw new Refused('target-equals-baseline', { field });
  const rises = target > baseline;
  if (rises !== (direction === 'increase')) {
    throw new Refused('target-on-wrong-side', { field, values: { baseline, direction } });
  }
}
