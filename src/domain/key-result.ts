import type { CalendarDate, Moment } from './calendar';
import type { Versioned } from './versioned';
import type { WorkUnit } from './work';

export type Direction = 'increase' | 'decrease';

/** A value on the way from baseline to target and the progress it stands for, where that is not proportional. */
export interface Checkpoint {
  readonly value: number;
  /** 0..1. */
  readonly progress: number;
  /** When the plan expects it; null where the plan does not say. */
  readonly on: CalendarDate | null;
}

/** A step that is done or not. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Relative to the other milestones, above 0; null is not given (`sharesOf`). */
  readonly weight: number | null;
  /** When the plan expects it; null is the end of the cycle. */
  readonly on: CalendarDate | null;
}

/** A number that goes from a baseline to a target. */
export interface NumberMeasure {
  readonly kind: 'number';
  /** `%`, a currency (`EUR`), or any word of the team's own; may be empty. */
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: number;
  readonly target: number;
  /** Beyond the target, where somebody hopes for more; progress stays 1 from the target on. */
  readonly stretch: number | null;
  /** In the order of the way from baseline to target. */
  readonly checkpoints: readonly Checkpoint[];
}

/** A number to be kept between two bounds. */
export interface BandMeasure {
  readonly kind: 'band';
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** How far outside the band progress falls to 0, above 0. */
  readonly tolerance: number;
}

export interface MilestonesMeasure {
  readonly kind: 'milestones';
  readonly milestones: readonly Milestone[];
}

/** Linked work, counted in one of three units. */
export interface IssuesMeasure {
  readonly kind: 'issues';
  readonly unit: WorkUnit;
}

/** What moves a key result: finished Jira issues, a value somebody records, or steps somebody ticks off. */
export type Measure =
  | IssuesMeasure
  | NumberMeasure
  | BandMeasure
  | MilestonesMeasure
  /** Recorded as 1 and 0. */
  | { readonly kind: 'yes-no' };

/** Measurable proof of one objective. */
export interface KeyResult extends Versioned {
  /** People say KR-34; the number never changes. */
  readonly number: number;
  readonly objectiveId: string;
  readonly title: string;
  readonly ownerId: string;
  readonly measure: Measure;
  /** Relative to its siblings, above 0; null is not given (`sharesOf`). */
  readonly weight: number | null;
  /** Days between check-ins; silence beyond it plus grace is outdated. */
  readonly cadenceDays: number;
  /** Out of sight and out of every figure since then; null while it is not archived. */
  readonly archivedAt: Moment | null;
}
