import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDatabase } from '../../dev/forge/database/server';
import { rememberServer } from './database-server';

/** One MariaDB for the whole run, on a data folder of its own. */
export default async function startForTests(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-test-'));
  const server = await startDatabase({ dataDir: join(folder, 'data') });
  process.env['PLUMBLINE_DB_SOCKET'] = server.socketPath;
  rememberServer({ server, folder });
}
