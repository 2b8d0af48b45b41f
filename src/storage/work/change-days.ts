import { addDays, type CalendarDate } from '../../domain/calendar';
import { longestTrend } from '../../domain/trend';
import type { Statement } from '../sql/statement';
import { marks } from '../sql/text';

/** By which days a history is told. */
export interface ChangeDays {
  readonly today: CalendarDate;
  /** Minutes by which the site's days are ahead of UTC. */
  readonly zoneMinutes: number;
  /** Of each key result that is published. Without it every change is told on its own day. */
  readonly publishedOn?: ReadonlyMap<string, CalendarDate> | undefined;
}

/** Whole days from a moment's day to today. */
export const daysAgo = (moment: string, { today, zoneMinutes }: ChangeDays): string =>
  `DATEDIFF('${today}', ${moment} + INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE)`;

export const dayAgo = (days: string, { today }: ChangeDays): string =>
  `CAST(DATE_SUB('${today}', INTERVAL ${days} DAY) AS CHAR)`;

/** When the key result `column` was published; NULL while it is not. */
export function publishedOf(column: string, { publishedOn }: ChangeDays): Statement {
  const idsOn = new Map<CalendarDate, string[]>();
  for (const [id, day] of publishedOn ?? []) idsOn.set(day, [...(idsOn.get(day) ?? []), id]);
  if (idsOn.size === 0) return { text: 'NULL', params: [] };
  const days = [...idsOn].map(([day, ids]) => ({
    text: `WHEN ${column} IN ${marks(ids)} THEN ?`,
    params: [...ids, day],
  }));
  return {
    text: `CAST(CASE ${days.map(({ text }) => text).join(' ')} END AS DATE)`,
    params: days.flatMap(({ params }) => params),
  };
}

const weeksKept = longestTrend - 1;

/**
 * The day, in days before today, on which something is told that happened `ago`: the first from then on
 * that a screen looks at. Trends and rates look back by whole weeks, and what was promised counts from
 * the day of publishing, or from that of the first link: nothing that is older was linked later.
 */
export function toldAgo(ago: string, { publishedOn }: ChangeDays): string {
  if (publishedOn === undefined) return ago;
  const weekly = `7 * LEAST(${weeksKept}, FLOOR(${ago} / 7))`;
  const nearer = (mark: string): string => `IF(${mark} <= ${ago}, ${mark}, ${weekly})`;
  return `GREATEST(${weekly}, ${nearer('published_ago')}, ${nearer('linked_ago')})`;
}

/** Whether the cache `alias` holds what these days tell: it was kept today, by the same day of publishing. */
export function isCached(alias: string, days: ChangeDays): Statement {
  const published = publishedOf(`${alias}.key_result_id`, days);
  if (days.publishedOn === undefined) return { text: 'FALSE', params: [] };
  return {
    text: `${alias}.through_day = '${addDays(days.today, -1)}'
      AND ${alias}.published_on <=> ${published.text}`,
    params: published.params,
  };
}
