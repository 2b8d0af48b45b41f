import type { RowDataPacket } from 'mysql2/promise';
import type { Usage } from '../../../src/storage/upkeep/stores';
import { openStores, type StoredScope } from '../../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const usage = (given: Partial<Usage> = {}): Usage => ({
  ...{ kind: 'drain', calls: 1, points: 101, statements: 7, sqlMs: 12.4 },
  ...{ at: '2026-03-10T09:10:00.000Z', outcome: 'done' },
  ...given,
});
const add = (given: Partial<Usage> = {}) =>
  app.counted(() => app.stores.upkeep.usage.add(usage(given)));
const rows = async () => {
  const [found] = await app.schema.pool.query<RowDataPacket[]>(
    'SELECT * FROM usage_hour ORDER BY hour, kind',
  );
  return found;
};

test('runs of an hour add up, and the last says how it ended', async () => {
  await add();
  await add({ at: '2026-03-10T09:59:00.000Z', outcome: 'jira' });
  expect(await rows()).toMatchObject([
    {
      ...{ hour: '2026-03-10 09:00:00', kind: 'drain', calls: 2, points: 202, statements: 14 },
      ...{ sql_ms: 24, last_at: '2026-03-10 09:59:00.000', outcome: 'jira' },
    },
  ]);
});

test('hours and kinds are counted apart, each by one statement', async () => {
  expect((await add()).statements).toBe(1);
  await add({ kind: 'sweep' });
  await add({ at: '2026-03-10T10:00:00.000Z' });
  expect((await rows()).map(({ kind, points }) => [kind, points])).toEqual([
    ['drain', 101],
    ['sweep', 101],
    ['drain', 101],
  ]);
});

test('old hours are forgotten', async () => {
  await add();
  await add({ at: '2026-03-10T10:00:00.000Z' });
  await app.run(() => app.stores.upkeep.usage.forget('2026-03-10T10:00:00.000Z'));
  expect(await rows()).toHaveLength(1);
});
