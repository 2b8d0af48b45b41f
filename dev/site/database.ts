import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Pool } from 'mysql2/promise';
import { schemasAt } from '../forge/database/schemas';
import { startDatabase } from '../forge/database/server';

export interface SiteDatabase {
  readonly pool: Pool;
  close(): Promise<void>;
}

/**
 * The installation's database: a server of its own in `dataDir`, or a schema of its own in a server
 * that already runs. The schema's name follows the folder, so the same folder finds its data again.
 */
export async function openDatabase(dataDir: string, socket?: string): Promise<SiteDatabase> {
  const own =
    socket === undefined
      ? await startDatabase({ dataDir: path.join(dataDir, 'database') })
      : undefined;
  const schemas = own ?? schemasAt(socket ?? '');
  const mark = createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 12);
  const name = own ? 'site' : `site_${mark}`;
  await schemas.createSchema(name);
  const pool = schemas.connect(name);
  return {
    pool,
    close: async () => {
      await pool.end();
      await own?.stop();
    },
  };
}
