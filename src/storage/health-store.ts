import { z } from 'zod';
import { kvsValue } from './kvs-value';
import { integer } from './sql/columns';
import { select } from './sql/statement';
import type { HealthStore } from './health';

const HealthRow = z.object({ bytes: integer, waiting: integer });

async function measure(): ReturnType<HealthStore['measure']> {
  const [row] = await select(HealthRow, {
    text: `SELECT COALESCE(SUM(t.data_length + t.index_length), 0) AS bytes,
        (SELECT COUNT(*) FROM dirty_issue) AS waiting
      FROM information_schema.tables t WHERE t.table_schema = DATABASE()`,
    params: [],
  });
  return { bytes: row?.bytes ?? 0, waitingIssues: row?.waiting ?? 0 };
}

const Reading = z.object({ bytes: z.number(), at: z.string() });

export const createHealthStore = (): HealthStore => ({
  measure,
  lastReading: kvsValue('room', Reading),
});
