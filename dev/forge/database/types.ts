import type { Schemas } from './schemas';

/** A MariaDB program on this machine and the folders it needs when it is not installed in the system. */
export interface DatabaseProgram {
  readonly mariadbd: string;
  /** Folder with `mysql_system_tables.sql`, `english/`, `charsets/`. */
  readonly shareDir: string;
  /** Present when the program was unpacked by us: its own root and the folders of its libraries. */
  readonly unpacked?: { readonly baseDir: string; readonly libraryPath: string };
}

/** A running server of ours, reached by its socket only. */
export interface DatabaseServer extends Schemas {
  readonly dataDir: string;
  stop(): Promise<void>;
}
