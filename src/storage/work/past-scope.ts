import type { Statement } from '../sql/statement';
import { isThroughRule, joinLink } from './link-rules';

// The rules of `link-rules.ts` over time: each way to an issue, each parent and each child holds from one moment to another.

/** Later than anything. */
export const never = `CAST('9999-12-31' AS DATETIME(3))`;
const longAgo = `CAST('1000-01-01' AS DATETIME(3))`;
/** Of a window: what came before the row. */
const before = 'ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';

/** When the row `alias` of `issue_change` was followed by another; null while it lasts. */
const nextOf = (alias: string): string =>
  `(SELECT n.at FROM issue_change n WHERE n.issue_id = ${alias}.issue_id AND n.at > ${alias}.at
     ORDER BY n.at LIMIT 1)`;

/** Candidates of the key results in the table `chosen`, what a rule found for a while before among them. */
const candidates = (chosen: string): string => {
  const of = (table: string) =>
    `SELECT s.key_result_id, s.issue_id, s.via_issue_id, s.since, s.left_at
      FROM ${chosen} k STRAIGHT_JOIN ${table} s ON s.key_result_id = k.key_result_id`;
  return `(${of('work_scope')} UNION ALL ${of('former_scope')})`;
};

/** The states of some issues, each with the moment of the one that followed: a search for it would be one for each. */
const statesOf = (issues: string): string => `(SELECT told.*,
      LEAD(told.at) OVER (PARTITION BY told.issue_id ORDER BY told.at) AS next_at
    FROM ${issues} whose STRAIGHT_JOIN issue_change told ON told.issue_id = whose.issue_id)`;

/** The issue above in the past, so many levels up: a row of `issue_change` for each time. */
const above = ['p1', 'p2', 'p3'] as const;

/** Parents are followed only where the linked issue of the row may lie above the direct one; no key, no reading. */
const joinAbove = (alias: string): string =>
  above
    .map((parent, index) => {
      const child = above[index - 1] ?? 'c';
      return `LEFT JOIN issue_change ${parent} ON ${parent}.issue_id = IF(
        ${child}.parent_id <> ${alias}.via_issue_id AND ${alias}_via.hierarchy_level >= 2
          AND ${alias}.via_issue_id <> ${alias}.issue_id, ${child}.parent_id, NULL)`;
    })
    .join('\n    ');

/** Epics and higher in their scope. */
const bringers = (chosen: string): string =>
  `(SELECT DISTINCT e.issue_id FROM ${chosen} k STRAIGHT_JOIN work_scope e ON e.key_result_id = k.key_result_id
      STRAIGHT_JOIN issue_fact ef ON ef.issue_id = e.issue_id AND ef.hierarchy_level >= 1)`;

const childEnds = `LEAST(COALESCE(child.next_at, ${never}), COALESCE(cf.deleted_at, ${never}))`;

/** Whatever was below them at any time. */
const everBelow = (chosen: string): string =>
  `(SELECT DISTINCT once.issue_id FROM ${bringers(chosen)} b
      STRAIGHT_JOIN issue_change once ON once.parent_id = b.issue_id)`;

/** When a child of one of them came, and when it went: its parent was another then, or it was deleted. */
const comings = (chosen: string): string => `SELECT b.issue_id, signs.sign,
      IF(signs.sign = 1, child.at, ${childEnds}) AS at
    FROM ${statesOf(everBelow(chosen))} child
      JOIN ${bringers(chosen)} b ON b.issue_id = child.parent_id
      JOIN issue_fact cf ON cf.issue_id = child.issue_id AND cf.hierarchy_level >= 0
      CROSS JOIN (SELECT 1 AS sign UNION ALL SELECT -1) signs
    WHERE child.at < ${childEnds}`;

/**
 * When an epic had no live child, and so counted itself: from long ago until the first, and whenever
 * as many had gone as had come. What comes and goes at one moment only changed.
 */
const alone = (chosen: string): string => `(SELECT count.issue_id, count.began,
      COALESCE(count.ended, ${never}) AS ended
    FROM (SELECT turn.issue_id, turn.at AS began,
          LEAD(turn.at) OVER (PARTITION BY turn.issue_id ORDER BY turn.at) AS ended,
          SUM(turn.more) OVER (PARTITION BY turn.issue_id ORDER BY turn.at) AS children
        FROM (SELECT coming.issue_id, coming.at, SUM(coming.sign) AS more
            FROM (${comings(chosen)}
              UNION ALL SELECT b.issue_id, 0, ${longAgo} FROM ${bringers(chosen)} b) coming
            GROUP BY coming.issue_id, coming.at
            HAVING more <> 0 OR coming.at = ${longAgo}) turn) count
    WHERE count.children = 0)`;

/**
 * From candidates `s` of the key results in the table `chosen` to their links, facts `f`, states `c`,
 * what lay above these (`p1`..) and when they counted themselves (`alone`).
 */
export const joinPast = (chosen: string): string => `${candidates(chosen)} s ${joinLink('s')}
    STRAIGHT_JOIN issue_fact f ON f.issue_id = s.issue_id
    JOIN ${statesOf(`(SELECT DISTINCT any_way.issue_id FROM ${candidates(chosen)} any_way)`)} c
      ON c.issue_id = s.issue_id
    ${joinAbove('s')}
    LEFT JOIN ${alone(chosen)} alone ON alone.issue_id = s.issue_id AND NOT ${isThroughRule('s')}`;

/** The same of key results that a query chooses: it is written, and binds, once for every time they are named. */
export function joinPastOf(chosen: Statement): Statement {
  const text = joinPast(chosen.text);
  const times = text.split(chosen.text).length - 1;
  return { text, params: Array.from({ length: times }, () => chosen.params).flat() };
}

/** Whether the way led there at all; when it did is for `begins` and `ends`. */
export const ledThere = `(s.via_issue_id = s.issue_id OR ${isThroughRule('s')}
      OR (f.hierarchy_level >= 0
        AND s.via_issue_id IN (c.parent_id, p1.parent_id, p2.parent_id, p3.parent_id)))
    AND (f.hierarchy_level < 1 OR ${isThroughRule('s')} OR alone.issue_id IS NOT NULL)`;

const latestOf = (moments: readonly string[]): string =>
  `GREATEST(c.at, ${moments.map((moment) => `COALESCE(${moment}, c.at)`).join(', ')})`;
const earliestOf = (moments: readonly string[]): string =>
  `LEAST(${moments.map((moment) => `COALESCE(${moment}, ${never})`).join(', ')})`;

/** What is linked now counts as if it always had been; a link that has ended, for the time it was there. */
export const begins = latestOf([
  's.since',
  'IF(s_next.version IS NULL, NULL, s_link.at)',
  ...above.map((parent) => `${parent}.at`),
  'alone.began',
]);

/** When its link or its rule's finding ended. */
const linkEnds = ['s.left_at', 's_next.at'];

export const ends = earliestOf([
  'c.next_at',
  ...linkEnds,
  'f.deleted_at',
  ...above.map(nextOf),
  'alone.ended',
]);

export const endsByLink = `(${earliestOf(linkEnds)} < ${never}
      AND ${earliestOf(linkEnds)} <= COALESCE(c.next_at, ${never}))`;

const inTurn = 'PARTITION BY kr, issue_id, at ORDER BY began, ended';

/**
 * Of `ways`, rows with a `began` and an `ended`, those that touch are numbered alike (`island`): an
 * issue counts once. Rows of one time are summed together, for windows leave their order open.
 */
export const islandsOf = (ways: string): string => `(SELECT touching.*,
      SUM(touching.apart) OVER (${inTurn}) AS island
    FROM (SELECT ways.*,
        ways.began > COALESCE(MAX(ways.ended) OVER (${inTurn} ${before}), ${longAgo}) AS apart
      FROM (${ways}) ways WHERE ways.began < ways.ended) touching)`;
