import type { Pool } from 'mysql2/promise';
import type { Site } from '../../dev/site/types';
import * as app from '../../src/index';
import { createStores } from '../../src/storage/create-stores';

/** In one of so many, which more than a hundred issues count for, something changed within the last five minutes; the others are kept anew at once. */
const touchedShare = 1_000;
const most = 100_000;

/** The app, whose hour keeps pasts and does nothing else. */
export const keepingApp = (clock: () => number) => ({
  ...app,
  onHour: async (): Promise<void> => {
    const at = new Date(clock()).toISOString();
    const query = { today: at.slice(0, 10), zoneMinutes: 0, at, token: 'bench', limit: most };
    await createStores().work.keepFigures(query);
  },
});

/** Keeps the figures of every open key result as the schedules do, and drops some as values and links do. */
export async function keepPasts(site: Site, pool: Pool): Promise<void> {
  await site.forge.runSchedule('every-hour');
  await site.settle();
  await pool.query(
    `DELETE FROM counted_work WHERE CRC32(key_result_id) MOD ${String(touchedShare)} = 0`,
  );
}
