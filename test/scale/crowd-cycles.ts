import { ago, id, made, upTo, versions } from './crowd-sql';
import type { Crowd, Filling } from './crowd-types';

/** The last one runs, the others are closed. */
export const cycles = 4;
const cycleDays = 92;
/** The running cycle is on its 42nd day. */
const daysGone = 41;
/** Days between the end of a cycle and its close. */
const daysUntilClosed = 3;

/** The day that lies in the cycle of number `cycle` where `days` before today lies in the running one. */
export const agoIn = (today: string, cycle: string, days: string): string =>
  ago(today, `(${days}) + (${String(cycles - 1)} - ${cycle}) * ${String(cycleDays)}`);

/** Years of quarters: all closed but the last. */
export function cycleTables({ today }: Crowd): Filling[] {
  const start = agoIn(today, 'n.seq', String(daysGone));
  const after = (days: number): string => `DATE_ADD(${start}, INTERVAL ${String(days)} DAY)`;
  const cycle = {
    ...{ id: id('C', 'n.seq'), version: 'v.seq', ...made(start), place: `'site'` },
    ...{ name: `CONCAT('Quarter ', n.seq)`, starts_on: start, ends_on: after(cycleDays - 1) },
    stage: `IF(v.seq = 1, 'draft', 'published')`,
  };
  const closed = {
    ...{ subject_id: id('C', 'n.seq'), subject: `'cycle'`, subject_version: '2', note: `''` },
    ...made(after(cycleDays - 1 + daysUntilClosed)),
  };
  return [
    { table: 'cycle_version', columns: cycle, from: `${upTo(cycles, 'n')}, ${versions(2)}` },
    { table: 'close_record', columns: closed, from: upTo(cycles - 1, 'n') },
  ];
}
