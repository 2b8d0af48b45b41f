import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { day, text } from '../sql/columns';
import type { Statement } from '../sql/statement';
import { begins, ends, endsByLink, islandsOf, joinPast, ledThere, never } from './past-scope';
import { Category, stateOf, SumList, sumColumns, sumsIn, sumsOf } from './sums';

/** Which days a history is told by. */
export interface ChangeDays {
  /** Everything earlier is told as of this day. */
  readonly opens: CalendarDate;
  /** A cache that is complete until here is good enough. */
  readonly through: CalendarDate;
  /** Minutes by which the site's days are ahead of UTC. */
  readonly zoneMinutes: number;
}

/** Days before today that a history goes back: more than the longest trend and a year's cycle. */
const daysKept = 400;

export const changeDays = (
  today: CalendarDate,
  zoneMinutes: number,
  earliestEnd: CalendarDate = today,
): ChangeDays => ({
  opens: addDays(earliestEnd < today ? earliestEnd : today, -daysKept),
  through: addDays(today, -1),
  zoneMinutes,
});

/** Whether the cache `alias` can be used instead. */
export const isCached = (alias: string, { opens, through }: ChangeDays): string =>
  `${alias}.opens_day <= '${opens}' AND ${alias}.through_day >= '${through}'`;

const notCached = (days: ChangeDays): string => `AND NOT EXISTS (SELECT 1 FROM counted_work known
      WHERE known.key_result_id = s.key_result_id AND ${isCached('known', days)})`;

/** Each state of each issue for as long as it counted, once for every way. Binds the ids four times. */
const ways = (ids: readonly string[], which = ''): string => `
  SELECT s.key_result_id AS kr, c.issue_id, c.at, ${stateOf('c')},
      COALESCE(s.since, s_link.at) AS linked,
      ${begins} AS began, ${ends} AS ended, ${endsByLink} AS by_link
    FROM ${joinPast(ids, which)}
    WHERE ${ledThere}`;

const four = (ids: readonly string[]): string[] => [...ids, ...ids, ...ids, ...ids];

const onDay = (moment: string, { zoneMinutes, opens }: ChangeDays): string =>
  `GREATEST(DATE(${moment} + INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE), '${opens}')`;

/**
 * What each day changed, out of the histories of the issues: a state adds to its group on the day
 * it began and takes away on the day it ended. Rows have one column, `figure`.
 */
export function changesStatement(
  ids: readonly string[],
  days: ChangeDays,
  { unlessCached }: { readonly unlessCached: boolean },
): Statement {
  const spans = islandsOf(ways(ids, unlessCached ? notCached(days) : ''));
  const text = `SELECT CAST(JSON_ARRAY('change', d.kr, d.on_day, d.linked_on, d.category,
        d.resolution, ${sumsIn('d')}) AS CHAR) AS figure
    FROM (SELECT span.kr, span.category, span.resolution,
        CAST(${onDay('span.linked', days)} AS CHAR) AS linked_on,
        CAST(${onDay('IF(signs.sign = 1, span.began, span.ended)', days)} AS CHAR) AS on_day,
        ${sumColumns('signs.sign')}
      FROM (SELECT kr, issue_id, at, island, category, resolution, estimate, planned, spent,
            MIN(linked) AS linked, MIN(began) AS began, MAX(ended) AS ended
          FROM ${spans} islands
          GROUP BY kr, issue_id, at, island, category, resolution, estimate, planned, spent) span
        CROSS JOIN (SELECT 1 AS sign UNION ALL SELECT -1) signs
      WHERE signs.sign = 1 OR span.ended < ${never}
      GROUP BY span.kr, linked_on, on_day, span.category, span.resolution) d
    WHERE d.issues <> 0 OR d.estimate_sum <> 0 OR d.planned_sum <> 0 OR d.spent_sum <> 0
      OR d.estimated_issues <> 0 OR d.planned_issues <> 0`;
  return { text, params: four(ids) };
}

const whole = (column: string): string => `MIN(span.${column}) AS ${column}`;

/** The spans of one key result by the day, issue by issue. */
export function spansStatement(keyResultId: string, zoneMinutes: number, limit: number): Statement {
  const shift = `INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE`;
  const text = `SELECT span.issue_id, DATE(MIN(span.linked) + ${shift}) AS linked_on,
      DATE(MIN(span.began) + ${shift}) AS began_on,
      IF(MAX(span.ended) < ${never}, DATE(MAX(span.ended) + ${shift}), NULL) AS ended_on,
      MIN(span.by_link) AS by_link,
      ${['category', 'resolution', 'estimate', 'planned'].map(whole).join(', ')}
    FROM ${islandsOf(ways([keyResultId]))} span
    GROUP BY span.issue_id, span.at, span.island
    ORDER BY span.issue_id, span.at, span.island LIMIT ${String(Math.trunc(limit))}`;
  return { text, params: four([keyResultId]) };
}

export const ChangeList = z.tuple([
  z.literal('change'),
  text,
  day,
  day,
  Category,
  text.nullable(),
  ...SumList,
]);

export interface KeyResultChange {
  readonly keyResultId: string;
  readonly change: WorkChange;
}

export const changeOf = (list: z.infer<typeof ChangeList>): KeyResultChange => {
  const [, keyResultId, on, linkedOn, issueStatusCategory, resolutionId, ...sums] = list;
  const change = { on, linkedOn, issueStatusCategory, resolutionId, ...sumsOf(sums) };
  return { keyResultId, change };
};
