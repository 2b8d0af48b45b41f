import type { Versioned } from './versioned';

export type Direction = 'increase' | 'decrease';

/** What moves a key result: finished Jira issues, or a number somebody records. */
export type Measure =
  | { readonly kind: 'issues' }
  | {
      readonly kind: 'number';
      readonly unit: string;
      readonly direction: Direction;
      readonly baseline: number;
      readonly target: number;
    };

/** Measurable proof of one objective. */
export interface KeyResult extends Versioned {
  /** People say KR-34; the number never changes. */
  readonly number: number;
  readonly objectiveId: string;
  readonly title: string;
  readonly ownerId: string;
  readonly measure: Measure;
  /** Relative to its siblings, above 0. */
  readonly weight: number;
  /** Days between check-ins; silence beyond it plus grace is outdated. */
  readonly cadenceDays: number;
}
