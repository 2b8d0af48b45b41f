import { aGrant } from '../support/builders';
import { openStores } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

describe('grants', () => {
  const grants = () => app.stores.grants;

  test('are those of the account at the places asked for', async () => {
    const [here, there] = [aGrant({ place: '1' }), aGrant({ place: '2', manage: true })];
    await app.run(() => grants().save([here, there, aGrant({ place: '3' })]));
    await app.run(() => grants().save([aGrant({ accountId: 'other', place: '1', browse: false })]));
    const found = await app.run(() => grants().of('viewer', ['1', '2', '9']));
    expect(found).toEqual([here, there]);
  });

  test('asked later replace earlier ones, never the other way', async () => {
    const now = aGrant({ place: '7', browse: false, checkedAt: 2000 });
    await app.run(() => grants().save([now]));
    await app.run(() => grants().save([{ ...now, browse: true, checkedAt: 1000 }]));
    await expect(app.run(() => grants().of('viewer', ['7']))).resolves.toEqual([now]);
  });

  test('checked long ago are forgotten', async () => {
    const [old, young] = [aGrant({ place: '5', checkedAt: 10 }), aGrant({ place: '6' })];
    await app.run(() => grants().save([old, young]));
    await app.run(() => grants().forget(11));
    await expect(app.run(() => grants().of('viewer', ['5', '6']))).resolves.toEqual([young]);
  });

  test('of no places need no statement', async () => {
    const { answer, statements } = await app.counted(() => grants().of('viewer', []));
    expect([answer, statements]).toEqual([[], 0]);
  });
});
