import { addDays, type CalendarDate } from './calendar';

/** Stretches of time that a cycle usually has. */
export const cyclePresets = [
  'this-month',
  'next-month',
  'this-quarter',
  'next-quarter',
  'this-half',
  'next-half',
  'this-year',
  'next-year',
  'six-weeks',
  'fortnight',
] as const;

export type CyclePreset = (typeof cyclePresets)[number];

/** The days of a cycle; both belong to it. */
export interface Days {
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

const months: Readonly<Record<'month' | 'quarter' | 'half' | 'year', number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The days of a preset, seen from today. Weeks begin on `weekStartsOn`, 0 (Sunday) to 6. */
export function presetDays(preset: CyclePreset, today: CalendarDate, weekStartsOn: number): Days {
  if (preset === 'six-weeks') return weeksFrom(today, weekStartsOn, 6);
  if (preset === 'fortnight') return weeksFrom(today, weekStartsOn, 2);
  const [which, unit] = preset.split('-') as ['this' | 'next', keyof typeof months];
  return monthsAround(today, months[unit], which === 'next' ? 1 : 0);
}

/** So many months that start where the calendar divides the year, the `later`-th after those of today. */
function monthsAround(today: CalendarDate, length: number, later: number): Days {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const first = month - 1 - ((month - 1) % length) + later * length;
  return { startsOn: firstOf(year, first), endsOn: addDays(firstOf(year, first + length), -1) };
}

/** The first day of the month that lies so many months after January. */
const firstOf = (year: number, month: number): CalendarDate =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** Whole weeks from the next first day of a week on; from today, when that is one. */
function weeksFrom(today: CalendarDate, weekStartsOn: number, weeks: number): Days {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const startsOn = addDays(today, (weekStartsOn - weekday + 7) % 7);
  return { startsOn, endsOn: addDays(startsOn, weeks * 7 - 1) };
}
