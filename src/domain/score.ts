import type { Outcome } from './close';
import { clamp } from './measure';

/** The score that progress suggests at close, 0..1; null when unmeasured. */
export function suggestedScore(progress: number | null): number | null {
  return progress === null ? null : clamp(progress);
}

/** Whether an item that ends so gets a score. */
export function isScored(outcome: Outcome): boolean {
  return outcome !== 'cancelled' && outcome !== 'carried';
}

/** The score that is kept: none for what was cancelled or carried on. */
export function keptScore(outcome: Outcome, score: number | null): number | null {
  return isScored(outcome) ? score : null;
}
