import type { CalendarDate, Moment } from './calendar';

/** What the owner claims, beside the computed status and never instead of it. */
export type Assessment = 'on-track' | 'at-risk' | 'off-track';

/** One observed value of a key result. */
export interface Measurement {
  readonly id: string;
  readonly keyResultId: string;
  /** The milestone it is about; empty for the whole key result. */
  readonly part: string;
  readonly value: number;
  /** The day the value was true; several on one day: the last recorded counts. */
  readonly on: CalendarDate;
  readonly recordedAt: Moment;
  readonly by: string;
  readonly source: 'manual' | 'check-in';
}

/** A dated note on a key result. */
export interface CheckIn {
  readonly id: string;
  readonly keyResultId: string;
  readonly at: Moment;
  readonly by: string;
  /** The owner's belief, integer 0..10. */
  readonly confidence: number;
  readonly assessment: Assessment | null;
  readonly note: string;
}
