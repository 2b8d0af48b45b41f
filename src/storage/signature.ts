import type { Moment } from '../domain/calendar';

/** Who changed something, when and why. */
export interface Signature {
  readonly at: Moment;
  readonly by: string;
  readonly reason: string;
}
