import { setTimeout as pause } from 'node:timers/promises';
import { anId, at } from '../support/builders';
import { openStores } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const home = { kind: 'site' } as const;
const most = 10;
const aView = (id = anId()) => ({
  ...{ id, home, ownerId: 'member', name: 'Late', query: '' },
  ...{ shared: false, at: at('09:00:00') },
});
const add = (view = aView()) => app.run(() => app.stores.views.add(view, most));
const count = async () => (await app.run(() => app.stores.views.of(home, 'member'))).length;
const fill = async (views: number) => {
  for (let done = 0; done < views; done += 1) await add();
};

test('a place takes no more than it has room for where two take the last at once', async () => {
  await fill(most - 1);
  const other = await app.schema.pool.getConnection();
  await other.beginTransaction();
  await other.query(
    `INSERT INTO saved_view (id, place, owner_id, name, query, shared, at, slot)
      VALUES (?, 'site', 'member', 'Late', '', 0, '2026-11-23 09:00:00', ?)`,
    [anId(), most],
  );
  const mine = add();
  await Promise.race([mine, pause(300)]);
  await other.commit();
  other.release();
  await mine;
  expect(await count()).toBe(most);
});

test('views of before there were numbered places count too', async () => {
  await fill(most - 3);
  await app.schema.pool.query('UPDATE saved_view SET slot = NULL LIMIT 4');
  await fill(5);
  expect(await count()).toBe(most);
});

test('the room of a removed view is given to the next', async () => {
  await fill(most);
  const [, second] = await app.run(() => app.stores.views.of(home, 'member'));
  await app.run(() => app.stores.views.remove(second!.id));
  await add();
  expect(await count()).toBe(most);
});

test('a repeat is the same view', async () => {
  const view = aView();
  await add(view);
  await add(view);
  expect(await count()).toBe(1);
});
