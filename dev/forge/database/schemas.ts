import type { Pool, RowDataPacket } from 'mysql2/promise';
import { connectAdmin, connectPool } from './connection';
import type { ConnectOptions } from './connection';

const ownSchemas = new Set(['mysql', 'information_schema', 'performance_schema', 'sys', 'test']);

function quoted(name: string): string {
  if (!/^[a-z0-9_]{1,64}$/.test(name)) throw new Error(`'${name}' is no name for a schema`);
  return `\`${name}\``;
}

async function administer(socketPath: string, statement: string): Promise<RowDataPacket[]> {
  const connection = await connectAdmin(socketPath);
  try {
    const [rows] = await connection.query<RowDataPacket[]>(statement);
    return rows;
  } finally {
    await connection.end();
  }
}

/** Schemas of a running server, reached by its socket alone. */
export interface Schemas {
  readonly socketPath: string;
  createSchema(name: string): Promise<void>;
  dropSchema(name: string): Promise<void>;
  listSchemas(): Promise<string[]>;
  connect(schema: string, options?: ConnectOptions): Pool;
}

/** The schemas behind a socket: also for a process that did not start the server. */
export function schemasAt(socketPath: string): Schemas {
  return {
    socketPath,
    createSchema: async (name) => {
      await administer(
        socketPath,
        `CREATE DATABASE IF NOT EXISTS ${quoted(name)} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
      );
    },
    dropSchema: async (name) => {
      await administer(socketPath, `DROP DATABASE IF EXISTS ${quoted(name)}`);
    },
    listSchemas: async () => {
      const rows = await administer(socketPath, 'SHOW DATABASES');
      return rows.map((row) => String(row['Database'])).filter((name) => !ownSchemas.has(name));
    },
    connect: (schema, options) => connectPool(socketPath, schema, options),
  };
}
