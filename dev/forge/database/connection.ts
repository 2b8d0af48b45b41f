import { createConnection, createPool } from 'mysql2/promise';
import type { Connection, Pool, PoolOptions } from 'mysql2/promise';

/** mysql2 as Forge's SQL service answers: wide numbers and dates are strings, no modes of its own. */
const forgeShapes: PoolOptions = {
  user: 'root',
  supportBigNumbers: true,
  bigNumberStrings: true,
  dateStrings: true,
  charset: 'utf8mb4_bin',
  // The server keeps 16,382 for all connections; statements with many rows differ in their text.
  maxPreparedStatements: 200,
};

export interface ConnectOptions {
  /**
   * Whether an UPDATE counts rows it found (mysql2's own way) or rows it changed.
   * Forge's answer is unknown, so tests run both ways.
   */
  readonly countsFoundRows?: boolean;
}

function flags(options: ConnectOptions): string[] {
  return ['-IGNORE_SPACE', ...(options.countsFoundRows === false ? ['-FOUND_ROWS'] : [])];
}

/** A pool on one schema. */
export function connectPool(
  socketPath: string,
  database: string,
  options: ConnectOptions = {},
): Pool {
  const pool = { ...forgeShapes, connectionLimit: 16, maxIdle: 4, flags: flags(options) };
  return createPool({ ...pool, socketPath, database });
}

/** One connection without a schema, for housekeeping. */
export function connectAdmin(socketPath: string): Promise<Connection> {
  return createConnection({ ...forgeShapes, socketPath, flags: flags({}) });
}
