/** A calendar date, `YYYY-MM-DD`, in the site's OKR time zone. */
export type CalendarDate = string;
/** A moment, ISO 8601 in UTC with milliseconds. Fields that hold one end in `At`. */
export type Moment = string;

const dayLength = 86_400_000;
/** No clock is further from UTC. */
const furthestZone = 15 * 60 * 60_000;
const shape = /^\d{4}-\d{2}-\d{2}$/;

const mostRemembered = 10_000;

/** Finds each thing once: a board asks for the same few hundred days thousands of times. */
function remembered<K, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    if (found.size >= mostRemembered) found.clear();
    const value = find(key);
    found.set(key, value);
    return value;
  };
}

const startOf = remembered((day: CalendarDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))),
);
const dayAt = remembered((epochMs: number): CalendarDate =>
  new Date(epochMs).toISOString().slice(0, 10),
);

/** Whether the text is `YYYY-MM-DD` and a day that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!shape.test(text)) return false;
  const start = startOf(text);
  return !Number.isNaN(start) && dayAt(start) === text;
}

/** Whether the text names a time zone that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Made once a zone: making one takes as long as twenty uses, and a board asks for hundreds of days. */
const formatIn = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/** The calendar date in a time zone at a moment. Throws a RangeError for an unknown zone. */
export function todayIn(timeZone: string, epochMs: number): CalendarDate {
  const [month = '', day = '', year = ''] = formatIn(timeZone).format(epochMs).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

const daysOf = remembered((timeZone: string) =>
  remembered((moment: Moment) => todayIn(timeZone, Date.parse(moment))),
);

/** The calendar date of a stored moment in a time zone. */
export function dayOf(timeZone: string, moment: Moment): CalendarDate {
  return daysOf(timeZone)(moment);
}

/** `2026-03-01 10:20:30` by the clocks of a zone. */
const clockIn = remembered(
  (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
);

/** Minutes by which the clocks of a time zone are ahead of UTC at a moment (epoch milliseconds). */
export function zoneMinutes(timeZone: string, epochMs: number): number {
  const minute = Math.floor(epochMs / 60_000) * 60_000;
  const text = clockIn(timeZone).format(minute);
  return (Date.parse(`${text.replace(' ', 'T')}Z`) - minute) / 60_000;
}

/** The last moment of a day in a time zone, found by halving: days there may have 23 or 25 hours. */
export function endOfDay(timeZone: string, day: CalendarDate): Moment {
  let within = startOf(day) - furthestZone;
  let after = startOf(day) + dayLength + furthestZone;
  while (after - within > 1) {
    const middle = Math.floor((within + after) / 2);
    if (todayIn(timeZone, middle) <= day) within = middle;
    else after = middle;
  }
  return new Date(within).toISOString();
}

/** The date so many days later; earlier when negative. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return dayAt(startOf(day) + days * dayLength);
}

/** Whole days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((startOf(to) - startOf(from)) / dayLength);
}

/** Weeks from one date to another, with their fraction. */
export function weeksBetween(from: CalendarDate, to: CalendarDate): number {
  return daysBetween(from, to) / 7;
}

/** The last of some dates. */
export function latest(first: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate {
  return others.reduce((last, day) => (day > last ? day : last), first);
}

/** The first of some dates. */
export function earliest(first: CalendarDate, ...others: readonly CalendarDate[]): CalendarDate {
  return others.reduce((early, day) => (day < early ? day : early), first);
}
