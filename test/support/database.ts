import { randomBytes } from 'node:crypto';
import type { Pool } from 'mysql2/promise';
import { schemasAt } from '../../dev/forge/database/schemas';

export interface TestSchema {
  readonly name: string;
  /** For what a test looks at behind the app's back. */
  readonly pool: Pool;
  drop(): Promise<void>;
}

/** An empty schema of its own in the MariaDB of this test run. */
export async function freshSchema(): Promise<TestSchema> {
  const socketPath = process.env['PLUMBLINE_DB_SOCKET'];
  if (!socketPath) throw new Error('No test database: jest starts it in database-global-setup.ts');
  const schemas = schemasAt(socketPath);
  const name = `test_${randomBytes(6).toString('hex')}`;
  await schemas.createSchema(name);
  const countsFoundRows = process.env['PLUMBLINE_CHANGED_ROWS'] !== '1';
  const pool = schemas.connect(name, { countsFoundRows });
  const drop = async () => {
    await pool.end();
    await schemas.dropSchema(name);
  };
  return { name, pool, drop };
}
