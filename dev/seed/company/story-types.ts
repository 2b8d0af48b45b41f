import type { people } from '../../jira/people';

export type Person = Exclude<keyof typeof people, 'outsider'>;
export type TeamKey = 'SHOP' | 'PAY' | 'PLAT' | 'FIN';

/** Days are counted from the start of the objective's cycle, 0 for its first day. */
export interface ChildStory {
  readonly summary: string;
  readonly type?: 'Story' | 'Task' | 'Bug';
  readonly assignee?: Person;
  /** Day on which it appears; 0 unless told. */
  readonly from?: number;
  readonly startedOn?: number;
  readonly doneOn?: number;
  /** Resolution other than Done. */
  readonly resolution?: string;
  /** Its estimate. */
  readonly points?: number;
  readonly labels?: readonly string[];
}

export interface EpicStory {
  readonly summary: string;
  /** Day on which it appears; 0 unless told. */
  readonly from?: number;
  readonly children: readonly ChildStory[];
}

export interface CheckInStory {
  readonly on: number;
  readonly confidence: number;
  /** Of a yes or no 1 and 0. */
  readonly value?: number;
  /** Milestones done since the last one, by their place. */
  readonly done?: readonly number[];
  readonly assessment?: 'on-track' | 'at-risk' | 'off-track';
  readonly note: string;
}

interface KeyResultBase {
  readonly title: string;
  readonly owner: Person;
  readonly weight?: number;
  readonly cadenceDays?: number;
  readonly checkIns: readonly CheckInStory[];
  /** With the closing of its objective. */
  readonly end?: { readonly outcome: 'achieved' | 'partly' | 'missed'; readonly score: number };
}

export interface MilestoneStory {
  readonly title: string;
  readonly weight?: number;
  /** The day it is due; without it the end. */
  readonly dueOn?: number;
}

export interface CheckpointStory {
  readonly value: number;
  readonly progress: number;
  readonly on: number;
}

export type KeyResultStory =
  | (KeyResultBase & {
      readonly kind: 'issues';
      /** What of an issue counts; each alike unless told. */
      readonly counts?: 'estimate';
      readonly epic: EpicStory | null;
      /** JQL that keeps finding its work, and the work it finds. */
      readonly rule?: { readonly jql: string; readonly issues: readonly ChildStory[] };
      /** Issues of other teams that count as well, by summary. */
      readonly alsoLinked?: readonly string[];
    })
  | (KeyResultBase & {
      readonly kind: 'number';
      readonly unit: string;
      readonly direction: 'increase' | 'decrease';
      readonly baseline: number;
      readonly target: number;
      readonly stretch?: number;
      readonly checkpoints?: readonly CheckpointStory[];
    })
  | (KeyResultBase & {
      readonly kind: 'band';
      readonly unit: string;
      readonly low: number;
      readonly high: number;
      readonly tolerance: number;
    })
  | (KeyResultBase & {
      readonly kind: 'milestones';
      readonly milestones: readonly MilestoneStory[];
    })
  | (KeyResultBase & { readonly kind: 'yes-no' });

export interface ObjectiveStory {
  readonly team: TeamKey;
  readonly cycle: 'last' | 'running';
  readonly title: string;
  readonly why: string;
  readonly owner: Person;
  readonly commitment: 'committed' | 'aspirational';
  /** Null leaves a draft. */
  readonly publishedOn: number | null;
  readonly keyResults: readonly KeyResultStory[];
  readonly end?: {
    readonly outcome: 'achieved' | 'partly' | 'missed';
    readonly score: number;
    readonly note: string;
  };
}
