/** A wall-clock moment: months count from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the clock on the wall says in a time zone. */
export function localTime(epochMs: number, timeZone: string): LocalTime {
  const parts = formatFor(timeZone).formatToParts(epochMs);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((entry) => entry.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

const asUtc = ({ year, month, day, hour, minute }: LocalTime) =>
  Date.UTC(year, month - 1, day, hour, minute);

/** The moment at which the wall clock says `local`; parts out of range roll over, so month 13 is next January. */
export function epochOf(local: LocalTime, timeZone: string): number {
  const wanted = asUtc(local);
  const guess = wanted - (asUtc(localTime(wanted, timeZone)) - wanted);
  const off = wanted - asUtc(localTime(guess, timeZone));
  return guess + off;
}
