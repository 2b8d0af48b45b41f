import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { day, text } from '../sql/columns';
import type { Statement } from '../sql/statement';
import { marks } from '../sql/text';
import { isNoSum, joinScope } from './counted-scope';
import { heldFor } from './link-rules';
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

const never = `CAST('9999-12-31' AS DATETIME(3))`;

/** Whether the cache `alias` can be used instead. */
export const isCached = (alias: string, { opens, through }: ChangeDays): string =>
  `${alias}.opens_day <= '${opens}' AND ${alias}.through_day >= '${through}'`;

const notCached = (days: ChangeDays): string => `AND NOT EXISTS (SELECT 1 FROM counted_work known
      WHERE known.key_result_id = s.key_result_id AND ${isCached('known', days)})`;

/**
 * Each state of each issue for as long as it counted, once for every way. What is linked counts as if it
 * always had been; a link that has ended counts for the time it was there.
 */
const spans = (ids: readonly string[], more: string): string => `
  SELECT s.key_result_id AS kr, c.issue_id, c.at, ${stateOf('c')},
      COALESCE(s.since, s_link.at) AS linked,
      GREATEST(c.at, COALESCE(s.since, c.at), IF(s_next.version IS NULL, c.at, s_link.at)) AS began,
      LEAST(COALESCE((SELECT MIN(n.at) FROM issue_change n
          WHERE n.issue_id = c.issue_id AND n.at > c.at), ${never}),
        COALESCE(s.left_at, ${never}), COALESCE(s_next.at, ${never}),
        COALESCE(f.deleted_at, ${never})) AS ended,
      LEAST(COALESCE(s.left_at, ${never}), COALESCE(s_next.at, ${never})) AS link_ended
    FROM work_scope s ${joinScope(ids)}
    JOIN issue_change c ON c.issue_id = s.issue_id
    WHERE s.key_result_id IN ${marks(ids)} AND ${isNoSum} AND ${heldFor('s', 'f', 'c')} ${more}`;

/** The same once for every state, whatever ways led to it. */
const states = (ids: readonly string[], more: string): string => `
  SELECT kr, issue_id, at, category, resolution, estimate, planned, spent, MIN(linked) AS linked,
      MIN(began) AS began, MAX(ended) AS ended, MAX(link_ended) AS link_ended
    FROM (${spans(ids, more)}) ways
    WHERE began < ended
    GROUP BY kr, issue_id, at, category, resolution, estimate, planned, spent`;

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
  const text = `SELECT CAST(JSON_ARRAY('change', d.kr, d.on_day, d.linked_on, d.category,
        d.resolution, ${sumsIn('d')}) AS CHAR) AS figure
    FROM (SELECT span.kr, span.category, span.resolution,
        CAST(${onDay('span.linked', days)} AS CHAR) AS linked_on,
        CAST(${onDay('IF(signs.sign = 1, span.began, span.ended)', days)} AS CHAR) AS on_day,
        ${sumColumns('signs.sign')}
      FROM (${states(ids, unlessCached ? notCached(days) : '')}) span
        CROSS JOIN (SELECT 1 AS sign UNION ALL SELECT -1) signs
      WHERE signs.sign = 1 OR span.ended < ${never}
      GROUP BY span.kr, linked_on, on_day, span.category, span.resolution) d
    WHERE d.issues <> 0 OR d.estimate_sum <> 0 OR d.planned_sum <> 0 OR d.spent_sum <> 0
      OR d.estimated_issues <> 0 OR d.planned_issues <> 0`;
  return { text, params: [...ids, ...ids] };
}

/** The spans of one key result by the day, issue by issue. */
export function spansStatement(keyResultId: string, zoneMinutes: number, limit: number): Statement {
  const shift = `INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE`;
  const text = `SELECT span.issue_id, DATE(span.linked + ${shift}) AS linked_on,
      DATE(span.began + ${shift}) AS began_on,
      IF(span.ended < ${never}, DATE(span.ended + ${shift}), NULL) AS ended_on,
      span.link_ended < ${never} AND span.link_ended <= span.ended AS by_link,
      span.category, span.resolution, span.estimate, span.planned
    FROM (${states([keyResultId], '')}) span
    ORDER BY span.issue_id, span.at LIMIT ${String(Math.trunc(limit))}`;
  return { text, params: [keyResultId, keyResultId] };
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
