import type { JiraIssue, TimeTracking } from '../model/issue';

const untracked: TimeTracking = { original: null, remaining: null, spent: null };

export const timeOf = ({ time }: Pick<JiraIssue, 'time'>): TimeTracking => time ?? untracked;

type Estimates = Partial<Pick<TimeTracking, 'original' | 'remaining'>>;

/** One estimate that is told alone fills the other while that is empty. */
export function withEstimates(time: TimeTracking, told: Estimates): TimeTracking {
  const next = { ...time, ...told };
  return {
    ...next,
    original: 'original' in told ? next.original : (next.original ?? next.remaining),
    remaining: 'remaining' in told ? next.remaining : (next.remaining ?? next.original),
  };
}

/** What becomes of the remaining estimate when work is logged, changed or taken back. */
export type Adjustment =
  | { readonly kind: 'auto' | 'leave' }
  | { readonly kind: 'new'; readonly remaining: number }
  /** Less when work is logged, more when it is taken back. */
  | { readonly kind: 'manual'; readonly by: number };

/** The time after `seconds` more were spent; less when negative. */
export function withSpent(
  { original, remaining, spent }: TimeTracking,
  seconds: number,
  adjustment: Adjustment,
): TimeTracking {
  const changed = adjustment.kind === 'manual' ? Math.sign(seconds) * adjustment.by : seconds;
  const reduced = Math.max(0, (remaining ?? 0) - changed);
  return {
    original,
    spent: Math.max(0, (spent ?? 0) + seconds),
    remaining:
      adjustment.kind === 'leave'
        ? remaining
        : adjustment.kind === 'new'
          ? adjustment.remaining
          : reduced,
  };
}
