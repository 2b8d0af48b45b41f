import startDatabase from './database-global-setup';
import { buildPages } from './built-pages';

/** What the journeys stand on: built pages and one database. */
export default async function prepareJourneys(): Promise<void> {
  buildPages();
  await startDatabase();
}
