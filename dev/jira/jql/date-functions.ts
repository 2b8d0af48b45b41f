import type { JqlEnv } from './env';
import { unknownFunction } from './foreign-functions';
import { refuse } from './jql-error';
import { epochOf, localTime, type LocalTime } from './zoned';

type Unit = 'day' | 'week' | 'month' | 'year';

const letters: Readonly<Record<string, keyof LocalTime>> = {
  y: 'year',
  M: 'month',
  d: 'day',
  h: 'hour',
  m: 'minute',
};
const increment = /^([+-]?\d+)([yMwdhm])?$/u;

/** `now()`, `startOfDay()` to `endOfYear()`, with an increment such as `-1` or `"-1M"`. */
export function dateFunction(name: string, args: readonly string[], env: JqlEnv): number {
  const lower = name.toLowerCase();
  if (lower === 'now') return env.now;
  const [, edge, unit] = /^(start|end)of(day|week|month|year)$/u.exec(lower) ?? [];
  if (edge === undefined) return unknownFunction(name);
  const wanted = unit as Unit;
  const shifted = shift(startOf(localTime(env.now, env.timeZone), wanted), wanted, args[0], name);
  if (edge === 'start') return epochOf(shifted, env.timeZone);
  return epochOf(add(shifted, wanted, 1), env.timeZone) - 1;
}

/** Weeks start on Sunday, as in Jira's default language. */
function startOf(time: LocalTime, unit: Unit): LocalTime {
  const day = { ...time, hour: 0, minute: 0 };
  if (unit === 'day') return day;
  if (unit === 'month') return { ...day, day: 1 };
  if (unit === 'year') return { ...day, month: 1, day: 1 };
  const weekday = new Date(Date.UTC(time.year, time.month - 1, time.day)).getUTCDay();
  return { ...day, day: time.day - weekday };
}

function shift(time: LocalTime, unit: Unit, by: string | undefined, name: string): LocalTime {
  if (by === undefined) return time;
  const [, amount, letter] = increment.exec(by) ?? [];
  if (amount === undefined) return refuse(`Incorrect argument '${by}' for function '${name}'.`);
  if (letter === undefined) return add(time, unit, Number(amount));
  if (letter === 'w') return add(time, 'week', Number(amount));
  const part = letters[letter] ?? 'day';
  return { ...time, [part]: time[part] + Number(amount) };
}

function add(time: LocalTime, unit: Unit, amount: number): LocalTime {
  if (unit === 'week') return { ...time, day: time.day + 7 * amount };
  return { ...time, [unit]: time[unit] + amount };
}
