import { aCloseRecord, aCycle, aGrant, at } from '../support/builders';
import { openStores } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

const cycles = () => app.stores.cycles;

test('a cycle comes back as it was stored', async () => {
  const cycle = aCycle({ name: '二〇二六年一季度', reason: 'why not' });
  await app.run(() => cycles().insert(cycle));
  await expect(app.run(() => cycles().find(cycle.id))).resolves.toEqual(cycle);
});

test('the latest version is the cycle', async () => {
  const cycle = aCycle();
  const renamed = { ...cycle, version: 2, name: 'First quarter', at: at('09:00:00') };
  await app.run(() => cycles().insert(cycle));
  await app.run(() => cycles().insert(renamed));
  await expect(app.run(() => cycles().find(cycle.id))).resolves.toEqual(renamed);
});

test('of two edits of one version the second is stale, and sees what it missed', async () => {
  const cycle = aCycle();
  await app.run(() => cycles().insert(cycle));
  const edits = ['a', 'b'].map((name) => ({ ...cycle, version: 2, name }));
  const saved = await Promise.all(edits.map((edit) => app.run(() => cycles().insert(edit))));
  expect([...saved].sort()).toEqual(['saved', 'stale']);
  const winner = edits[saved.indexOf('saved')];
  await expect(app.run(() => cycles().since(cycle.id, 1))).resolves.toEqual([winner]);
});

test('a cycle with a close record is closed', async () => {
  const cycle = aCycle();
  await app.run(() => cycles().insert(cycle));
  const record = aCloseRecord({ subject: 'cycle', subjectId: cycle.id, score: null });
  await app.run(() => app.stores.closes.close([record]));
  await expect(app.run(() => cycles().find(cycle.id))).resolves.toMatchObject({ stage: 'closed' });
});

test('an unknown cycle is null', async () => {
  await expect(app.run(() => cycles().find('nothing'))).resolves.toBeNull();
});

test('the list holds the site’s and the project’s cycles, newest start first, in one statement', async () => {
  const home = { kind: 'project', projectId: '777' } as const;
  const old = aCycle({ home, startsOn: '2020-01-01' });
  const recent = aCycle({ home, startsOn: '2030-01-01' });
  const foreign = aCycle({ home: { kind: 'project', projectId: '778' } });
  for (const cycle of [old, recent, foreign]) await app.run(() => cycles().insert(cycle));
  const { answer, statements } = await app.counted(() =>
    cycles().list({ accountId: 'viewer', projectId: '777' }),
  );
  expect(statements).toBe(1);
  expect(answer.cycles[0]).toEqual(recent);
  expect(answer.cycles.at(-1)).toEqual(old);
  expect(answer.cycles).not.toContainEqual(foreign);
});

test('the list brings the grants of its places, also where there is no cycle', async () => {
  const grants = [aGrant({ place: 'site', edit: false }), aGrant({ place: '900' })];
  await app.run(() =>
    app.stores.grants.save([...grants, aGrant({ accountId: 'other', place: '900' })]),
  );
  const { grants: found } = await app.run(() =>
    cycles().list({ accountId: 'viewer', projectId: '900' }),
  );
  expect(found).toHaveLength(2);
  expect(found).toEqual(expect.arrayContaining(grants));
});
