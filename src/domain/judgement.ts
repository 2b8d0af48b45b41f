import type { Outcome } from './close';
import type { WorkUnit } from './work';

/** Derived, never stored. The last five come from a close record. */
export const statuses = [
  'draft',
  'on-track',
  'at-risk',
  'off-track',
  'outdated',
  'unmeasured',
  'achieved',
  'partly',
  'missed',
  'cancelled',
  'carried',
] as const;

export type Status = (typeof statuses)[number];

interface Bounds {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** One sentence of *why* or *what turns it green*, as facts; the sentences stand in `contract/wording`. Ratios are 0..1. */
export type Reason =
  | { readonly code: 'closed'; readonly outcome: Outcome | null; readonly score: number | null }
  | { readonly code: 'draft' }
  | { readonly code: 'silent'; readonly days: number; readonly cadenceDays: number }
  | { readonly code: 'never-checked-in'; readonly days: number; readonly cadenceDays: number }
  | { readonly code: 'no-measurement' }
  | { readonly code: 'no-answer' }
  | { readonly code: 'no-work' }
  | { readonly code: 'all-work-excluded'; readonly excluded: number }
  /** There is work, and none of it has an estimate in the unit. */
  | {
      readonly code: 'no-sizes';
      readonly counts: Exclude<WorkUnit, 'count'>;
      readonly issues: number;
    }
  | { readonly code: 'not-started'; readonly startsOn: string }
  | { readonly code: 'too-early'; readonly day: number; readonly of: number }
  | {
      readonly code: 'pace';
      readonly progress: number;
      readonly expected: number;
      readonly pace: number;
      readonly green: number;
    }
  | {
      readonly code: 'work-rate';
      readonly counts: WorkUnit;
      /** What is finished and what there is, in the unit: issues, points or seconds. */
      readonly done: number;
      readonly total: number;
      readonly perWeek: number;
      readonly neededPerWeek: number;
    }
  | {
      readonly code: 'value-rate';
      readonly current: number;
      readonly target: number;
      readonly unit: string;
      readonly perWeek: number | null;
      readonly neededPerWeek: number;
    }
  | { readonly code: 'reached' }
  /** Nothing is due before a day, or on it. */
  | { readonly code: 'nothing-due'; readonly until: string }
  | ({ readonly code: 'in-band'; readonly current: number } & Bounds)
  | ({ readonly code: 'out-of-band'; readonly current: number } & Bounds)
  | {
      readonly code: 'milestones';
      readonly done: number;
      readonly total: number;
      /** Not done, and their day has passed. */
      readonly late: number;
    }
  | { readonly code: 'worst-child'; readonly childKey: string; readonly status: Status }
  | {
      readonly code: 'rolled-up';
      readonly measured: number;
      readonly of: number;
      /** Aligned objectives that count beside the key results; none where it is left out. */
      readonly objectives?: number;
    }
  | { readonly code: 'check-in-now' }
  | { readonly code: 'link-work' }
  | { readonly code: 'estimate-work'; readonly counts: Exclude<WorkUnit, 'count'> }
  | { readonly code: 'record-value' }
  | { readonly code: 'answer' }
  | { readonly code: 'publish' }
  | { readonly code: 'finish-issues'; readonly issues: number; readonly byOn: string }
  /** Points or seconds. */
  | {
      readonly code: 'earn-work';
      readonly counts: Exclude<WorkUnit, 'count'>;
      readonly amount: number;
      readonly byOn: string;
    }
  | {
      readonly code: 'move-value';
      readonly to: number;
      readonly unit: string;
      readonly byOn: string;
    }
  | ({ readonly code: 'back-into-band'; readonly byOn: string } & Bounds)
  | {
      readonly code: 'finish-milestones';
      /** Of the one due first. */
      readonly title: string;
      readonly others: number;
      readonly byOn: string;
    }
  | { readonly code: 'say-yes'; readonly byOn: string }
  | { readonly code: 'mend-child'; readonly childKey: string };

/** A figure with its explanation. */
export interface Judgement {
  /** 0..1 from baseline to target, or null: unmeasured, which is never zero. */
  readonly progress: number | null;
  /** Before clamping: below 0 or above 1 when the value is outside baseline..target. */
  readonly rawProgress: number | null;
  /** Where the plan expects progress to be today, 0..1; null outside a plan. */
  readonly expected: number | null;
  readonly status: Status;
  /** At most three. */
  readonly why: readonly Reason[];
  /** Null where nothing has to change. */
  readonly turnsGreen: Reason | null;
}
