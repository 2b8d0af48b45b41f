import { z } from 'zod';
import { runOutcomes } from '../domain/background-run';
import { backgroundKinds } from '../domain/jira-points';
import { kvsValue } from './kvs-value';
import { integer, moment, sqlMoment } from './sql/columns';
import { select } from './sql/statement';
import type { HealthStore } from './health';
import { unreadSince as unreadBefore } from './upkeep/reread-store';
import { oldestAsked } from './work/rules';
import { hasIssues, knownProjects, reachedIn } from './upkeep/watermark-store';

const bytes = 'COALESCE(SUM(t.data_length + t.index_length), 0) AS bytes';
const ownTables = 'FROM information_schema.tables t WHERE t.table_schema = DATABASE()';

const BytesRow = z.object({ bytes: integer });

async function measure(): Promise<number> {
  const [row] = await select(BytesRow, { text: `SELECT ${bytes} ${ownTables}`, params: [] });
  return row?.bytes ?? 0;
}

const UsageList = z
  .tuple([moment, z.enum(backgroundKinds), integer, integer, moment, z.enum(runOutcomes)])
  .transform(([hour, kind, points, sqlMs, lastAt, outcome]) => {
    return { hour, kind, points, sqlMs, lastAt, outcome };
  });

const usageOf = z
  .string()
  .nullable()
  .transform((json) => z.array(UsageList).parse(JSON.parse(json ?? '[]')));

const HealthRow = z.object({
  bytes: integer,
  waiting: integer,
  waitingSince: moment.nullable(),
  unread: integer,
  unreadSince: moment.nullable(),
  rulesAskedAt: moment.nullable(),
  missing: integer,
  reachedAt: moment.nullable(),
  refused: integer,
  usage: usageOf,
});

/** Watermarks of projects that have facts. */
const watermarks = `FROM project_watermark w WHERE ${hasIssues('w.project_id')}`;

const usage = `(SELECT CAST(JSON_ARRAYAGG(JSON_ARRAY(CAST(u.hour AS CHAR), u.kind, u.points,
    u.sql_ms, CAST(u.last_at AS CHAR), u.outcome)) AS CHAR) FROM usage_hour u
  WHERE u.hour >= ? OR u.hour = (SELECT MAX(l.hour) FROM usage_hour l WHERE l.kind = u.kind))`;

const read: HealthStore['read'] = async ({ unreadSince, usageSince }) => {
  const unread = unreadBefore(unreadSince);
  const [row] = await select(HealthRow, {
    text: `SELECT ${bytes},
        (SELECT COUNT(*) FROM dirty_issue) AS waiting,
        (SELECT MIN(d.at) FROM dirty_issue d) AS waitingSince,
        (SELECT COUNT(*) FROM issue_fact f WHERE ${unread.text}) AS unread,
        (SELECT MIN(COALESCE(f.checked_at, f.read_at)) FROM issue_fact f
          WHERE ${unread.text}) AS unreadSince,
        ${oldestAsked} AS rulesAskedAt,
        (SELECT COUNT(*) FROM issue_fact m
          WHERE m.missing_since IS NOT NULL AND m.deleted_at IS NULL) AS missing,
        (SELECT MIN(${reachedIn}) FROM ${knownProjects} AND w.refused_at IS NULL) AS reachedAt,
        (SELECT COUNT(*) ${watermarks} AND w.refused_at IS NOT NULL) AS refused,
        ${usage} AS \`usage\`
      ${ownTables}`,
    params: [...unread.params, ...unread.params, sqlMoment(usageSince)],
  });
  if (row === undefined) throw new Error('sums came back without a row');
  return row;
};

const Reading = z.object({ bytes: z.number(), at: z.string() });

export const createHealthStore = (): HealthStore => ({
  measure,
  read,
  lastReading: kvsValue('room', Reading),
});
