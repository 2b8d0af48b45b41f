import type { Moment } from './calendar';

export type Outcome = 'achieved' | 'partly' | 'missed' | 'cancelled' | 'carried';

/** The end of an item; its figures are read as of `at` and change no more. */
export interface CloseRecord {
  readonly subject: 'cycle' | 'objective' | 'keyResult';
  readonly subjectId: string;
  /** The version that was closed. */
  readonly subjectVersion: number;
  readonly outcome: Outcome | null;
  /** 0..1; null where nothing is scored (a cycle, a cancelled item). */
  readonly score: number | null;
  readonly note: string;
  readonly at: Moment;
  readonly by: string;
}
