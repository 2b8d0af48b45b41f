import { z } from 'zod';
import { addDays, type CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { integer, text } from '../sql/columns';
import type { Statement } from '../sql/statement';
import { marks } from '../sql/text';
import { daysAgo, isCached, lookedAtDay, toldAgo } from './change-days';
import type { ChangeDays } from './change-days';
import { listed } from './figure-lists';
import { isNoSum, joinScope } from './counted-scope';
import { heldFor } from './link-rules';
import { Category, stateOf, SumList, sumColumns, sumNames, sumsOf } from './sums';

const never = `CAST('9999-12-31' AS DATETIME(3))`;
/** Fewer days ago than anything but `never`. */
const neverAgo = '-1000000';

/**
 * Each state of each issue for as long as it counted, once for every way. What is linked counts as if it
 * always had been; a link that has ended counts for the time it was there.
 */
const spans = (ids: readonly string[], more = ''): string => `
  SELECT s.key_result_id AS kr, c.issue_id, c.at, ${stateOf('c')},
      COALESCE(s.since, s_link.at) AS linked,
      GREATEST(c.at, COALESCE(s.since, c.at), IF(s_next.version IS NULL, c.at, s_link.at)) AS began,
      LEAST(COALESCE((SELECT MIN(n.at) FROM issue_change n
          WHERE n.issue_id = c.issue_id AND n.at > c.at), ${never}),
        COALESCE(s.left_at, ${never}), COALESCE(s_next.at, ${never}),
        COALESCE(f.deleted_at, ${never})) AS ended,
      LEAST(COALESCE(s.left_at, ${never}), COALESCE(s_next.at, ${never})) AS link_ended
    FROM work_scope s ${joinScope}
    JOIN issue_change c ON c.issue_id = s.issue_id
    WHERE s.key_result_id IN ${marks(ids)} AND ${isNoSum} AND ${heldFor('s', 'f', 'c')} ${more}`;

/** What all ways to one state of one issue share. */
const state = ['category', 'resolution', 'estimate', 'planned', 'spent']
  .map((column) => `MIN(${column}) AS ${column}`)
  .join(', ');

/** Each span once, whichever ways there were, and how many days ago it began and ended. */
function spansByDay(ids: readonly string[], days: ChangeDays, unlessCached: boolean): Statement {
  const since = lookedAtDay('kr', days, 'since');
  const published = lookedAtDay('kr', days, 'publishedOn');
  const cached = isCached('known', days);
  // Asked of the link, which is read first: the scope of what is cached is not read.
  const notCached = `AND NOT EXISTS (SELECT 1 FROM counted_work known
      WHERE known.key_result_id = s_link.key_result_id AND ${cached.text})`;
  const text = `SELECT kr, ${state},
      DATEDIFF('${days.today}', ${since.text}) AS since_ago,
      DATEDIFF('${days.today}', ${published.text}) AS published_ago,
      MAX(${daysAgo('linked', days)}) AS linked_ago, MAX(${daysAgo('began', days)}) AS began_ago,
      MIN(${daysAgo('ended', days)}) AS ended_ago
    FROM (${spans(ids, unlessCached ? notCached : '')}) ways
    WHERE began < ended
    GROUP BY kr, issue_id, at`;
  const found = [...since.params, ...published.params, ...ids];
  return { text, params: unlessCached ? [...found, ...cached.params] : found };
}

const anySum = sumNames.map((column) => `d.${column} <> 0`).join(' OR ');

/**
 * What each day changed, out of the histories of the issues: a state adds to its group on the day it
 * began and takes away on the day it ended. Of one that is told to begin and to end on one day only
 * its link stays. Rows have one column, `figure`.
 */
export function changesStatement(
  ids: readonly string[],
  days: ChangeDays,
  { unlessCached }: { readonly unlessCached: boolean },
): Statement {
  const byDay = spansByDay(ids, days, unlessCached);
  const [began, ended] = [toldAgo('span.began_ago', days), toldAgo('span.ended_ago', days)];
  const text = `SELECT ${listed('change', 'd', ['on_ago', 'linked_ago', 'category', 'resolution', ...sumNames])}
    FROM (SELECT span.kr, span.linked_ago, signs.sign = 0 AS is_link,
        IF(signs.sign = -1, ${ended}, ${began}) AS on_ago,
        IF(signs.sign = 0, 'new', span.category) AS category,
        IF(signs.sign = 0, NULL, span.resolution) AS resolution, ${sumColumns('signs.sign')}
      FROM (${byDay.text}) span
        CROSS JOIN (SELECT 1 AS sign UNION ALL SELECT -1 UNION ALL SELECT 0) signs
      WHERE CASE WHEN span.ended_ago < ${neverAgo} THEN signs.sign = 1
        WHEN ${began} = ${ended} THEN signs.sign = 0 ELSE signs.sign <> 0 END
      GROUP BY 1, 2, 3, 4, 5, 6) d
    WHERE d.is_link OR ${anySum} GROUP BY d.kr`;
  return { text, params: byDay.params };
}

/** The spans of one key result by the day, issue by issue. */
export function spansStatement(keyResultId: string, zoneMinutes: number, limit: number): Statement {
  const shift = `INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE`;
  const text = `SELECT span.issue_id, DATE(span.linked + ${shift}) AS linked_on,
      DATE(span.began + ${shift}) AS began_on,
      IF(span.ended < ${never}, DATE(span.ended + ${shift}), NULL) AS ended_on,
      span.link_ended < ${never} AND span.link_ended <= span.ended AS by_link,
      span.category, span.resolution, span.estimate, span.planned
    FROM (SELECT issue_id, at, ${state}, MIN(linked) AS linked, MIN(began) AS began,
          MAX(ended) AS ended, MAX(link_ended) AS link_ended
        FROM (${spans([keyResultId])}) ways WHERE began < ended
        GROUP BY issue_id, at) span
    ORDER BY span.issue_id, span.at LIMIT ${String(Math.trunc(limit))}`;
  return { text, params: [keyResultId] };
}

/** A change without what names its key result; its days are told as days before today. */
const ChangeList = z.tuple([integer, integer, Category, text.nullable(), ...SumList]);
type Told = z.infer<typeof ChangeList>;

/** What `changesStatement` and the cache list of one key result. */
export const ChangeLists = z.array(ChangeList);

/** The same as the cache holds it. */
export const toldSeries = (lists: readonly Told[]): string =>
  JSON.stringify([...lists].sort(([one], [other]) => other - one));

/** Changes as they are told on a day. */
export function changesOf(lists: readonly Told[], today: CalendarDate): WorkChange[] {
  const days = new Map<number, CalendarDate>();
  const dayAgo = (ago: number): CalendarDate => {
    const day = days.get(ago) ?? addDays(today, -ago);
    days.set(ago, day);
    return day;
  };
  return lists.map(([on, linked, issueStatusCategory, resolutionId, ...sums]) => ({
    ...{ on: dayAgo(on), linkedOn: dayAgo(linked), issueStatusCategory, resolutionId },
    ...sumsOf(sums),
  }));
}
