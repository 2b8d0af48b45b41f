import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseProgram } from './types';

/** Environment of the server: an unpacked one needs its own libraries. */
export function programEnvironment(program: DatabaseProgram): NodeJS.ProcessEnv {
  if (!program.unpacked) return process.env;
  return { ...process.env, LD_LIBRARY_PATH: program.unpacked.libraryPath };
}

/** A server that starts deletes the temporary tables in its folder, so no two may share the system's. */
function temporaryFolder(dataDir: string): string {
  const folder = `${dataDir.replace(/\.part$/, '')}.tmp`;
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Arguments of bootstrap and server alike. `--no-defaults` keeps the machine's settings out. */
export function commonArguments(program: DatabaseProgram, dataDir: string): string[] {
  const { shareDir, unpacked } = program;
  return [
    '--no-defaults',
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
    ...(unpacked ? [`--basedir=${unpacked.baseDir}`] : []),
    ...(unpacked ? [`--plugin-dir=${join(unpacked.baseDir, 'lib/mysql/plugin')}`] : []),
    `--lc-messages-dir=${shareDir}`,
    `--character-sets-dir=${join(shareDir, 'charsets')}`,
    `--datadir=${dataDir}`,
    `--tmpdir=${temporaryFolder(dataDir)}`,
    '--skip-log-bin',
    '--innodb-buffer-pool-size=128M',
    '--innodb-log-file-size=16M',
  ];
}

/** What makes MariaDB show what TiDB would: its own defaults hide races and loose queries. */
export function serverArguments(socketPath: string, pidFile: string): string[] {
  return [
    `--socket=${socketPath}`,
    `--pid-file=${pidFile}`,
    '--skip-networking',
    // The socket lies in a folder that only this user may enter.
    '--skip-grant-tables',
    '--transaction-isolation=READ-COMMITTED',
    '--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_bin',
    '--default-time-zone=+00:00',
    '--default-storage-engine=InnoDB',
    '--innodb-flush-log-at-trx-commit=2',
    '--innodb-lock-wait-timeout=10',
    '--max-allowed-packet=32M',
    '--max-connections=200',
  ];
}
