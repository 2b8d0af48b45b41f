import type { Locale } from '../../src/contract/operations';
import { addDays, daysBetween, showMonths } from './dates';

/** A stretch of days that a new cycle starts with. */
export interface Quarter {
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The calendar quarter that holds a day. */
export function quarterOf(day: string): Quarter {
  const [year = 1970, month = 1] = day.split('-').map(Number);
  const first = month - ((month - 1) % 3);
  const lastDay = new Date(Date.UTC(year, first + 2, 0)).getUTCDate();
  return {
    name: `Q${String((first + 2) / 3)} ${String(year)}`,
    startsOn: `${String(year)}-${two(first)}-01`,
    endsOn: `${String(year)}-${two(first + 2)}-${two(lastDay)}`,
  };
}

/**
 * What may follow a stretch of days: the next quarter where the calendar allows, else as many days
 * again, named by its months.
 */
export function quarterAfter(before: Omit<Quarter, 'name'>, locale: Locale): Quarter {
  const startsOn = addDays(before.endsOn, 1);
  const quarter = quarterOf(startsOn);
  if (quarter.startsOn === startsOn) return quarter;
  const endsOn = addDays(startsOn, daysBetween(before.startsOn, before.endsOn));
  return { name: showMonths(startsOn, endsOn, locale), startsOn, endsOn };
}
