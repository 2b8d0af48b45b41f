import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, RowDataPacket } from 'mysql2/promise';

/** A statement that the app ran, with the values it ran with. */
export interface Logged {
  readonly text: string;
  /** The same for statements that differ in their values only. */
  readonly kind: string;
}

/** Long enough for a client to hear that its connection is gone. */
const untilDroppedMs = 50;

const limit = /^SET STATEMENT max_statement_time=\S+ FOR /;
/** What has a plan: migrations have none. */
const planned = /^\W*(?:SELECT|WITH|INSERT|UPDATE|DELETE|REPLACE)\b/i;

const texts = /'(?:[^'\\]|\\.|'')*'/g;

/** Without values, and lists of any length alike. */
const kindOf = (text: string): string =>
  text
    .replace(texts, '?')
    .replace(/\b\d+(?:\.\d+)?\b/g, '?')
    .replace(/\s+/g, ' ')
    .replace(/\((?:\?|NULL)(?:, (?:\?|NULL))*\)/g, '(?)')
    .replace(/\(\?\)(?:, \(\?\))+/g, '(?)')
    .replace(/SELECT \?(?:, \?)*(?: UNION ALL SELECT \?(?:, \?)*)+/g, 'SELECT ?');

/** The log has the values only of what was prepared while it was on: every connection begins anew. */
async function dropConnections(pool: Pool): Promise<void> {
  const [others] = await pool.query<RowDataPacket[]>(
    `SELECT id FROM information_schema.processlist
     WHERE id <> CONNECTION_ID() AND command = 'Sleep'`,
  );
  for (const { id } of others) await pool.query(`KILL CONNECTION ${String(id)}`).catch(() => null);
  await pause(untilDroppedMs);
}

/** What the app sends to the database during some work, out of the server's own log. */
export async function logged(pool: Pool, work: () => Promise<unknown>): Promise<Logged[]> {
  await pool.query('TRUNCATE mysql.general_log');
  await pool.query("SET GLOBAL log_output = 'TABLE'");
  await pool.query('SET GLOBAL general_log = 1');
  await dropConnections(pool);
  try {
    await work();
  } finally {
    await pool.query('SET GLOBAL general_log = 0');
  }
  // Prepared: only the app's statements are.
  const [rows] = await pool.query<RowDataPacket[]>(
    `SELECT argument FROM mysql.general_log WHERE command_type = 'Execute'`,
  );
  return (
    rows
      .map((row) => String(row['argument']))
      .filter((text) => limit.test(text))
      .map((text) => text.replace(limit, ''))
      .filter((text) => planned.test(text))
      // A statement that the server prepared anew just then is logged without its values.
      .filter((text) => !text.replace(texts, '').includes('?'))
      .map((text) => ({ text, kind: kindOf(text) }))
  );
}
