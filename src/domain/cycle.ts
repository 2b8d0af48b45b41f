import type { CalendarDate } from './calendar';
import type { Home } from './home';
import type { Stage, Versioned } from './versioned';

/** A time box for objectives; both dates belong to it. */
export interface Cycle extends Versioned {
  readonly home: Home;
  readonly name: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly stage: Stage;
}
