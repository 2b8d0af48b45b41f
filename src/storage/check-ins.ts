import type { Moment } from '../domain/calendar';
import type { CheckIn, Measurement } from '../domain/check-in';

/** Values of a key result, the latest first. */
export interface ValuesPage {
  readonly measurements: readonly Measurement[];
  /** Id of the last one where there are earlier ones. */
  readonly earlier: string | null;
}

/** A repeat of the same id changes nothing. */
export interface CheckInStore {
  record(...measurements: readonly Measurement[]): Promise<void>;
  post(checkIn: CheckIn): Promise<void>;
  /** The last of each key result up to a moment. */
  lastUntil(keyResultIds: readonly string[], until: Moment): Promise<CheckIn[]>;
  /** Those before the one of an id; none where the key result has no such value. */
  values(keyResultId: string, before: string): Promise<ValuesPage>;
}
