import { addDays, type CalendarDate } from '../../domain/calendar';
import type { WorkChange } from '../../domain/work-history';
import { isNumeric, isTextOrNull, lists, type Numeric } from '../sql/lists';
import type { Statement } from '../sql/statement';
import { among } from './among';
import { daysAgo, lookedAtDay, toldAgo } from './change-days';
import type { ChangeDays } from './change-days';
import { listed } from './figure-lists';
import { begins, ends, endsByLink, islandsOf, joinPast, ledThere, never } from './past-scope';
import {
  areSums,
  categoryCode,
  categoryOf,
  stateOf,
  sumColumns,
  sumsIn,
  sumsOf,
  type Sums,
} from './sums';

/** Fewer days ago than anything but `never`. */
const neverAgo = '-1000000';

/** Each state of each issue for as long as it counted, once for every way; `chosen` is a SELECT of key results. */
const ways = (chosen: string): string => `
  WITH chosen AS ${chosen}
  SELECT s.key_result_id AS kr, c.issue_id, c.at, ${stateOf('c')},
      s_link.at AS linked,
      ${begins} AS began, ${ends} AS ended, ${endsByLink} AS by_link
    FROM ${joinPast('chosen')}
    WHERE ${ledThere}`;

/** What all ways to one state of one issue share. */
const state = ['category', 'resolution', 'estimate', 'planned', 'spent']
  .map((column) => `MIN(${column}) AS ${column}`)
  .join(', ');

/** Each span once, whichever ways there were, and how many days ago it began and ended. */
function spansByDay(chosen: Statement, days: ChangeDays): Statement {
  const since = lookedAtDay('kr', days, 'since');
  const published = lookedAtDay('kr', days, 'publishedOn');
  const text = `SELECT kr, ${state},
      DATEDIFF('${days.today}', ${since.text}) AS since_ago,
      DATEDIFF('${days.today}', ${published.text}) AS published_ago,
      MAX(${daysAgo('linked', days)}) AS linked_ago, MAX(${daysAgo('began', days)}) AS began_ago,
      MIN(${daysAgo('ended', days)}) AS ended_ago
    FROM ${islandsOf(ways(chosen.text))} islands
    GROUP BY kr, issue_id, at, island`;
  return { text, params: [...since.params, ...published.params, ...chosen.params] };
}

const anySum = sumsIn('d')
  .map((sum) => `${sum} <> 0`)
  .join(' OR ');

const changeValues = [
  ...['d.on_ago', 'd.linked_ago', categoryCode('d.category'), 'd.resolution'],
  ...sumsIn('d'),
];

/**
 * What each day changed for the key results in the table `chosen`, out of the histories of their issues: a
 * state adds to its group on the day it began and takes away on the day it ended. Of one that is told
 * to begin and to end on one day only its link stays. Rows have one column, `figure`.
 */
export function changesStatement(chosen: Statement, days: ChangeDays): Statement {
  const byDay = spansByDay(chosen, days);
  const [began, ended] = [toldAgo('span.began_ago', days), toldAgo('span.ended_ago', days)];
  const text = `SELECT ${listed('change', 'd', changeValues)}
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

const whole = (column: string): string => `MIN(span.${column}) AS ${column}`;

/** The spans of one key result by the day, issue by issue. */
export function spansStatement(keyResultId: string, zoneMinutes: number, limit: number): Statement {
  const shift = `INTERVAL ${String(Math.trunc(zoneMinutes))} MINUTE`;
  const chosen = among([keyResultId]);
  const text = `SELECT span.issue_id, DATE(MIN(span.linked) + ${shift}) AS linked_on,
      DATE(MIN(span.began) + ${shift}) AS began_on,
      IF(MAX(span.ended) < ${never}, DATE(MAX(span.ended) + ${shift}), NULL) AS ended_on,
      MIN(span.by_link) AS by_link,
      ${['category', 'resolution', 'estimate', 'planned'].map(whole).join(', ')}
    FROM ${islandsOf(ways(chosen.text))} span
    GROUP BY span.issue_id, span.at, span.island
    ORDER BY span.issue_id, span.at, span.island LIMIT ${String(Math.trunc(limit))}`;
  return { text, params: chosen.params };
}

/** A change without what names its key result; its days are told as days before today. */
type ChangeList = readonly [Numeric, Numeric, Numeric, string | null, ...Sums];

/** What `changesStatement` lists of one key result. */
export const ChangeLists = lists<ChangeList>(
  ...[isNumeric, isNumeric, isNumeric, isTextOrNull, ...areSums],
);

/** Changes as they are told on a day. */
export function changesOf(changes: readonly ChangeList[], today: CalendarDate): WorkChange[] {
  const dayAgo = (ago: Numeric): CalendarDate => addDays(today, -Number(ago));
  return changes.map(([on, linked, category, resolutionId, ...sums]) => ({
    ...{ on: dayAgo(on), linkedOn: dayAgo(linked), resolutionId },
    issueStatusCategory: categoryOf(category),
    ...sumsOf(sums),
  }));
}
