import { migrationRunner } from '@forge/sql';
import { z } from 'zod';
import { Refused } from '../../domain/refusal';
import { integer } from '../sql/columns';
import { isMissingTable, isRateLimited } from '../sql/sql-errors';
import { select } from '../sql/statement';
import { marks } from '../sql/text';
import type { Schema } from '../stores';
import { laterColumns } from './later-columns';
import { tablesOfHistory } from './tables-of-history';
import { tablesOfItems } from './tables-of-items';
import { tablesOfLearning } from './tables-of-learning';
import { tablesOfLibrary } from './tables-of-library';
import { tablesOfStructure } from './tables-of-structure';
import { tablesOfUpkeep } from './tables-of-upkeep';
import { tablesOfWork } from './tables-of-work';

/** Every step, by name and in order. Steps only add: old and new versions of the app run side by side. */
const migrations: Readonly<Record<string, string>> = {
  ...tablesOfItems,
  ...tablesOfWork,
  ...laterColumns,
  ...tablesOfStructure,
  ...tablesOfLearning,
  ...tablesOfLibrary,
  ...tablesOfHistory,
  ...tablesOfUpkeep,
};
const names = Object.keys(migrations);

/**
 * Runs the steps that are not there yet. A site that needs more of them than the platform takes in a
 * minute gets the rest when it is asked again: screens that need it say that they are being prepared.
 */
async function migrate(): Promise<void> {
  for (const [name, statement] of Object.entries(migrations)) {
    migrationRunner.enqueue(name, statement);
  }
  try {
    await migrationRunner.run();
  } catch (error) {
    if (isRateLimited(error)) return;
    const refused = new Refused('storage-unavailable');
    refused.cause = error;
    throw refused;
  }
}

/** Two runs at once leave two rows of one name, hence DISTINCT. */
async function isReady(): Promise<boolean> {
  const done = {
    text: `SELECT COUNT(DISTINCT name) AS done FROM __migrations WHERE name IN ${marks(names)}`,
    params: names,
  };
  try {
    const [row] = await select(z.object({ done: integer }), done);
    return row?.done === names.length;
  } catch (error) {
    if (error instanceof Refused && isMissingTable(error.cause)) return false;
    throw error;
  }
}

/** The tables, brought by the platform's own migration runner. */
export const createSchema = (): Schema => ({ migrate, isReady });
