import type { Moment } from './calendar';

/** One version of an item. A change is the next version; none is ever overwritten. */
export interface Versioned {
  readonly id: string;
  /** 1 for the first. */
  readonly version: number;
  readonly at: Moment;
  /** accountId of who made this version. */
  readonly by: string;
  readonly reason: string | null;
}

/** Of an objective or cycle. Closed is derived from a close record of its own or of its cycle. */
export type Stage = 'draft' | 'published' | 'closed';
