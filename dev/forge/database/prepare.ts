import { bringDatabaseProgram } from './bring';
import { findDatabaseProgram } from './find';
import type { DatabaseProgram } from './types';

/** Finds a MariaDB, or brings one. `projectDir` is the root of the clone. */
export async function prepareDatabase(projectDir: string): Promise<DatabaseProgram> {
  return findDatabaseProgram(projectDir) ?? (await bringDatabaseProgram(projectDir));
}
