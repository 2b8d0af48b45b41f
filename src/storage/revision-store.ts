import { z } from 'zod';
import { GrantRow, grantColumns, grantOf } from './rows/grant-row';
import { integer, moment } from './sql/columns';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { columnsOf } from './sql/text';
import type { RevisionStore } from './stores';

/** Every table that a screen reads, with the column that tells when a row came or changed. */
const times = [
  ['cycle_version', 'at'],
  ['objective_version', 'at'],
  ['key_result_version', 'at'],
  ['kr_link_version', 'at'],
  ['alignment_log', 'at'],
  ['close_record', 'at'],
  ['check_in', 'at'],
  ['measurement', 'recorded_at'],
  ['sibling_order', 'at'],
  ['work_scope', 'at'],
  ['issue_fact', 'read_at'],
] as const;

/** Enough for ten seconds of any table; while more arrives, the newest moment moves anyway. */
const newestRows = 300;

// Two looks at the ends of ten indexes, whatever the size of the tables.
const recent = times
  .map(
    ([table, column]) =>
      `(SELECT ${column} AS at FROM ${table} ORDER BY ${column} DESC LIMIT ${newestRows})`,
  )
  .join(' UNION ALL ');
const newest = times
  .map(([table, column]) => `SELECT MAX(${column}) AS at FROM ${table}`)
  .join(' UNION ALL ');

const RevisionRow = nested({
  seen: z.object({ latest: moment.nullable(), rows: integer }),
  g: GrantRow.nullable(),
});

/** The grant comes along: every open screen asks this every few seconds. */
export const createRevisionStore = (): RevisionStore => ({
  read: async (accountId) => {
    const [row] = await select(RevisionRow, {
      text: `SELECT seen.latest AS seen_latest, seen.found AS seen_rows, ${columnsOf('g', grantColumns)}
        FROM (SELECT newest.at AS latest, COUNT(recent.at) AS found
          FROM (SELECT MAX(one.at) AS at FROM (${newest}) one) newest
          LEFT JOIN (${recent}) recent ON recent.at >= newest.at - INTERVAL 10 SECOND
          GROUP BY newest.at) seen
        LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = 'site'`,
      params: [accountId],
    });
    const { seen, g } = row ?? { seen: { latest: null, rows: 0 }, g: null };
    return { latestAt: seen.latest, count: seen.rows, grant: g && grantOf(g) };
  },
});
