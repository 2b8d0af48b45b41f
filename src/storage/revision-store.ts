import { z } from 'zod';
import { integer, moment } from './sql/columns';
import { select } from './sql/statement';
import type { RevisionStore } from './stores';

/** Every table that a screen reads, with the column that tells when a row came or changed. */
const times = [
  ['cycle_version', 'at'],
  ['objective_version', 'at'],
  ['key_result_version', 'at'],
  ['kr_link_version', 'at'],
  ['close_record', 'at'],
  ['check_in', 'at'],
  ['measurement', 'recorded_at'],
  ['work_scope', 'at'],
  ['issue_fact', 'read_at'],
] as const;

/** Enough for ten seconds of any table; while more arrives, the newest moment moves anyway. */
const newestRows = 300;

// Two looks at the ends of nine indexes, whatever the size of the tables.
const recent = times
  .map(
    ([table, column]) =>
      `(SELECT ${column} AS at FROM ${table} ORDER BY ${column} DESC LIMIT ${newestRows})`,
  )
  .join(' UNION ALL ');
const newest = times
  .map(([table, column]) => `SELECT MAX(${column}) AS at FROM ${table}`)
  .join(' UNION ALL ');

const RevisionRow = z.object({ latest: moment, rows_since: integer });

export const createRevisionStore = (): RevisionStore => ({
  read: async () => {
    const [row] = await select(RevisionRow, {
      text: `SELECT newest.at AS latest, COUNT(*) AS rows_since
        FROM (SELECT MAX(one.at) AS at FROM (${newest}) one) newest
        JOIN (${recent}) recent ON recent.at >= newest.at - INTERVAL 10 SECOND
        GROUP BY newest.at`,
      params: [],
    });
    return row ? { latestAt: row.latest, count: row.rows_since } : { latestAt: null, count: 0 };
  },
});
