import { isCalendarDate, type CalendarDate, type Moment } from './calendar';
import type { Home } from './home';
import { Refused } from './refusal';
import type { Stage, Versioned } from './versioned';

/** A time box for objectives; both dates belong to it. */
export interface Cycle extends Versioned {
  readonly home: Home;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly stage: Stage;
  /** Holds what is for later and nags nobody: it stays a draft, and its dates mean nothing. */
  readonly shelf: boolean;
  /** Out of sight since then; null while it is not archived. */
  readonly archivedAt: Moment | null;
}

/** Refuses dates that do not exist (`not-a-date`) and an end before the start (`ends-before-start`). */
export function checkCycle(dates: Pick<Cycle, 'startsOn' | 'endsOn'>): void {
  for (const field of ['startsOn', 'endsOn'] as const) {
    if (!isCalendarDate(dates[field])) throw new Refused('not-a-date', { field });
  }
  if (dates.endsOn < dates.startsOn) throw new Refused('ends-before-start', { field: 'endsOn' });
}

/** The days that plans may name; null for a shelf, whose dates mean nothing. */
export const datesOf = (
  cycle: Pick<Cycle, 'startsOn' | 'endsOn' | 'shelf'>,
): Pick<Cycle, 'startsOn' | 'endsOn'> | null => (cycle.shelf ? null : cycle);
