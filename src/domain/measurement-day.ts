import { earliest, isCalendarDate, type CalendarDate } from './calendar';
import type { Cycle } from './cycle';
import { Refused } from './refusal';

/**
 * Refuses a day on which no value can have been true for the cycle: one that does not exist, one to
 * come, one before the cycle's start. Today is always good, also before the start.
 */
export function checkMeasurementDay(
  day: CalendarDate,
  today: CalendarDate,
  cycle: Pick<Cycle, 'startsOn'>,
): void {
  const field = 'on';
  if (!isCalendarDate(day)) throw new Refused('not-a-date', { field });
  if (day > today) throw new Refused('date-in-future', { field, values: { today } });
  if (day < earliest(cycle.startsOn, today)) {
    throw new Refused('date-outside-cycle', { field, values: { startsOn: cycle.startsOn } });
  }
}
