import type { Locale } from '../../src/contract/operations';
import { todayIn } from '../../src/domain/calendar';

const dayMs = 86_400_000;
const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * dayMs],
  ['month', 30 * dayMs],
  ['day', dayMs],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Whole days from one calendar date to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / dayMs);

/** A calendar date so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(noon(day).getTime() + days * dayMs).toISOString().slice(0, 10);

/** `Oct 1, 2026`, `2026年10月1日`; without the year where it goes without saying. */
export function showDay(day: string, locale: Locale, withYear = true): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    ...(withYear ? { year: 'numeric' } : {}),
  }).format(noon(day));
}

/** Both ends of a stretch of days in one phrase. */
export function showDays(from: string, to: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  }).formatRange(noon(from), noon(to));
}

/** The months of a stretch of days: `Jan – Apr 2027`. */
export function showMonths(from: string, to: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
  }).formatRange(noon(from), noon(to));
}

/** A moment to the minute in the viewer's zone. */
export function showMoment(at: string, locale: Locale, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(new Date(at));
}

/** The calendar date of a moment in the viewer's zone. */
export function dayOfMoment(at: string, timeZone: string | undefined): string {
  const zone = timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return todayIn(zone, Date.parse(at));
}

/** `3 days ago`, `just now`: a moment as seen from `now` (epoch milliseconds). */
export function showAgo(at: string, now: number, locale: Locale): string {
  const past = Math.min(0, Date.parse(at) - now);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = units.find(([, ms]) => -past >= ms) ?? ['second', 60_000];
  return format.format(Math.ceil(past / size) || 0, unit);
}

/** A calendar date as seen from today: `yesterday`, `3 days ago`, a date when long past. */
export function showDayAgo(day: string, today: string, locale: Locale): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > 27) return showDay(day, locale);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}
