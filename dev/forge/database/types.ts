import type { Pool } from 'mysql2/promise';

/** A MariaDB program on this machine and the folders it needs when it is not installed in the system. */
export interface DatabaseProgram {
  readonly mariadbd: string;
  /** Folder with `mysql_system_tables.sql`, `english/`, `charsets/`. */
  readonly shareDir: string;
  /** Present when the program was unpacked by us: its own root and the folders of its libraries. */
  readonly unpacked?: { readonly baseDir: string; readonly libraryPath: string };
}

/** A running server of ours, reached by its socket only. */
export interface DatabaseServer {
  readonly socketPath: string;
  createSchema(name: string): Promise<void>;
  dropSchema(name: string): Promise<void>;
  listSchemas(): Promise<string[]>;
  /** A pool on one schema that answers in Forge's value shapes. The caller ends it. */
  connect(schema: string): Pool;
  stop(): Promise<void>;
}
