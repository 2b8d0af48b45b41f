import type { CalendarDate } from '../../domain/calendar';
import { longestTrend } from '../../domain/trend';
import type { Statement } from '../sql/statement';
import { marks } from '../sql/text';
import type { LookedAt } from './stores';

/** By which days a history is told. */
export interface ChangeDays {
  readonly today: CalendarDate;
  /** Minutes by which the site's days are ahead of UTC. */
  readonly zoneMinutes: number;
  /** Of each key result. Without it every change is told on its own day. */
  readonly lookedAt?: ReadonlyMap<string, LookedAt> | undefined;
}

/** Whole days from a moment's day to today. */
export const daysAgo = (moment: string, { today, zoneMinutes }: ChangeDays): string =>
  `DATEDIFF('${today}', ${moment} + INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE)`;

/**
 * One of the days of the key result in `column`; NULL where it has none. The day that most of them share
 * needs no list of them, and key results of one screen mostly share one cycle.
 */
export function lookedAtDay(column: string, days: ChangeDays, which: keyof LookedAt): Statement {
  const idsOn = new Map<CalendarDate | null, string[]>();
  for (const [id, { [which]: day }] of days.lookedAt ?? []) {
    const known = idsOn.get(day);
    if (known === undefined) idsOn.set(day, [id]);
    else known.push(id);
  }
  const [most, ...others] = [...idsOn].sort(([, one], [, other]) => other.length - one.length);
  const cases = others.map(([, ids]) => `WHEN ${column} IN ${marks(ids)} THEN ?`).join(' ');
  return {
    text: `CAST(${cases === '' ? '?' : `CASE ${cases} ELSE ? END`} AS DATE)`,
    params: [...others.flatMap(([day, ids]) => [...ids, day]), most?.[0] ?? null],
  };
}

const mostWeeks = longestTrend - 1;

/**
 * The day, in days before today, on which something is told that happened `ago`: the first from then on
 * that a screen looks at. Trends and rates look back by whole weeks to the start, one week at least; what
 * was promised counts from the day of publishing, or from that of the first link: nothing that is
 * older was linked later.
 */
export function toldAgo(ago: string, { lookedAt }: ChangeDays): string {
  if (lookedAt === undefined) return ago;
  const weeks = `LEAST(${mostWeeks}, GREATEST(1, span.since_ago DIV 7), FLOOR(${ago} / 7))`;
  const nearer = (mark: string): string => `IF(${mark} <= ${ago}, ${mark}, 7 * ${weeks})`;
  return `GREATEST(7 * ${weeks}, ${nearer('span.published_ago')}, ${nearer('span.linked_ago')})`;
}
