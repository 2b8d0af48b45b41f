import type { RowDataPacket } from 'mysql2/promise';
import { createSiteClock } from '../../../dev/forge/platform/clock';
import { createStores } from '../../../src/storage/create-stores';
import { openAppScope } from '../../support/app-scope';
import type { AppScope } from '../../support/app-scope';

let app: AppScope;
const { schema, cycles } = createStores();

beforeEach(async () => {
  app = await openAppScope();
});
afterEach(() => app.close());

test('before the first migration every store says that the app is being prepared', async () => {
  await expect(app.run(() => cycles.find('x'))).rejects.toMatchObject({ rule: 'preparing' });
  await expect(app.run(() => schema.isReady())).resolves.toBe(false);
});

test('after it the schema is ready, and a repeat changes nothing', async () => {
  await app.run(() => schema.migrate());
  await app.run(() => schema.migrate());
  await expect(app.run(() => schema.isReady())).resolves.toBe(true);
});

test('two instances may migrate at once', async () => {
  await Promise.all([app.run(() => schema.migrate()), app.run(() => schema.migrate())]);
  await expect(app.run(() => schema.isReady())).resolves.toBe(true);
});

test('more steps than the platform takes in a minute are taken on when it is asked again', async () => {
  await app.close();
  const clock = createSiteClock({ startAt: Date.parse('2026-11-23T09:00:00Z'), frozen: true });
  app = await openAppScope({ clock, limits: { sqlDdlPerMinute: 25 } });
  await app.run(() => schema.migrate());
  await expect(app.run(() => schema.isReady())).resolves.toBe(false);
  await expect(app.run(() => cycles.find('x'))).resolves.toBeNull();
  clock.set(clock.now() + 61_000);
  await app.run(() => schema.migrate());
  await expect(app.run(() => schema.isReady())).resolves.toBe(true);
});

test('no table holds what a distributed database makes slow or loses', async () => {
  await app.run(() => schema.migrate());
  const [columns] = await app.schema.pool.query<RowDataPacket[]>(
    `SELECT table_name, column_name FROM information_schema.columns
     WHERE table_schema = ? AND table_name <> '__migrations'
       AND (extra LIKE '%auto_increment%' OR data_type = 'json')`,
    [app.schema.name],
  );
  expect(columns).toEqual([]);
});
