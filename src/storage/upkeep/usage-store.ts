import { z } from 'zod';
import { hourOf, type BackgroundKind } from '../../domain/jira-points';
import { integer, sqlMoment } from '../sql/columns';
import { select, write } from '../sql/statement';
import type { Statement } from '../sql/statement';
import { insertRows } from '../sql/text';
import type { UsageStore } from './stores';

const added = ['calls', 'points', 'statements', 'sql_ms'];
const sums = added.map((column) => `${column} = ${column} + VALUES(${column})`);
const latest = ['last_at = VALUES(last_at)', 'outcome = VALUES(outcome)'];

const add: UsageStore['add'] = (usage) => {
  const row = {
    hour: sqlMoment(hourOf(usage.at)),
    kind: usage.kind,
    calls: usage.calls,
    points: usage.points,
    statements: usage.statements,
    sql_ms: Math.round(usage.sqlMs),
    last_at: sqlMoment(usage.at),
    outcome: usage.outcome,
  };
  return write(insertRows('usage_hour', [row], [...sums, ...latest].join(', ')));
};

const forget: UsageStore['forget'] = (before) =>
  write({ text: 'DELETE FROM usage_hour WHERE hour < ?', params: [sqlMoment(before)] });

/** A column: the points that the background spent in the hour of this moment. */
export const spentIn = (now: string): Statement => ({
  text: `(SELECT COALESCE(SUM(u.points), 0) FROM usage_hour u WHERE u.hour = ?)`,
  params: [sqlMoment(hourOf(now))],
});

/** Two columns: the same as `spent`, and what one kind spent of it as `own`. */
export const spentBy = (kind: BackgroundKind, now: string): Statement => {
  const all = spentIn(now);
  const own = `(SELECT COALESCE(SUM(k.points), 0) FROM usage_hour k WHERE k.hour = ? AND k.kind = ?)`;
  return {
    text: `${all.text} AS spent, ${own} AS own`,
    params: [...all.params, ...all.params, kind],
  };
};

const SpentRow = z.object({ spent: integer, own: integer });

const spent: UsageStore['spent'] = async (now, kind) => {
  const { text, params } = spentBy(kind, now);
  const [row] = await select(SpentRow, { text: `SELECT ${text}`, params });
  return row ?? { spent: 0, own: 0 };
};

export const createUsageStore = (): UsageStore => ({ add, spent, forget });
