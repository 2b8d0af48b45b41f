import { MetadataField, WhereConditions, kvs } from '@forge/kvs';
import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { openAppScope } from '../../../support/app-scope';
import type { AppScope } from '../../../support/app-scope';

const clock = createSiteClock({ frozen: true });
let app: AppScope;

beforeEach(async () => (app = await openAppScope({ clock })));
afterEach(() => app.close());

const run = <T>(work: () => Promise<T>) => app.run(work);
const code = (name: string) => expect.objectContaining({ code: name });

describe('a key', () => {
  test('gives back its value, and nothing when it is missing or deleted', async () => {
    await run(() => kvs.set('a', { n: 1 }));
    expect(await run(() => kvs.get('a'))).toEqual({ n: 1 });
    await run(() => kvs.delete('a'));
    expect(await run(() => kvs.get('a'))).toBeUndefined();
    await run(() => kvs.delete('a'));
  });

  test('is created once with FAIL_IF_EXISTS', async () => {
    const once = () => kvs.set('once', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    await run(once);
    await expect(run(once)).rejects.toEqual(code('KEY_CONFLICT'));
  });

  test('answers the value before or after when asked', async () => {
    await run(() => kvs.set('a', 1));
    const set = (value: number, returnValue: 'PREVIOUS' | 'LATEST') =>
      run(() => kvs.set('a', value, { keyPolicy: 'OVERRIDE', returnValue }));
    expect(await set(2, 'PREVIOUS')).toMatchObject({ key: 'a', value: 1 });
    expect(await set(3, 'LATEST')).toMatchObject({ key: 'a', value: 3 });
  });

  test('with a time to live is gone two days after it, by the site’s clock', async () => {
    const ttl = { value: 2, unit: 'MINUTES' as const };
    await run(() => kvs.set('short', 1, { keyPolicy: 'OVERRIDE', ttl }));
    const metadataFields = [MetadataField.EXPIRE_TIME, MetadataField.CREATED_AT];
    expect(await run(() => kvs.get('short', { metadataFields }))).toEqual({
      key: 'short',
      value: 1,
      createdAt: clock.now(),
      expireTime: new Date(clock.now() + 120_000).toISOString(),
    });
    clock.set(clock.now() + 120_000 + 2 * 86_400_000);
    expect(await run(() => kvs.get('short'))).toBeUndefined();
  });

  test('that is past its time is read, and in the way, until it is removed', async () => {
    const ttl = { value: 2, unit: 'MINUTES' as const };
    const once = () => kvs.set('lease', 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl });
    await run(once);
    clock.set(clock.now() + 86_400_000);
    expect(await run(() => kvs.get('lease'))).toBe(1);
    await expect(run(once)).rejects.toEqual(code('KEY_CONFLICT'));
    clock.set(clock.now() + 2 * 86_400_000);
    await run(once);
  });

  test.each([
    ['', 'EMPTY_KEY'],
    ['a/b', 'INVALID_KEY'],
    ['   ', 'INVALID_KEY'],
    ['x'.repeat(501), 'KEY_TOO_LONG'],
  ])('%j is refused with %s', async (key, refusal) => {
    await expect(run(() => kvs.set(key, 1))).rejects.toEqual(code(refusal));
  });

  test('holds at most 240 KiB and 31 levels', async () => {
    await expect(run(() => kvs.set('a', 'x'.repeat(240 * 1024)))).rejects.toEqual(code('MAX_SIZE'));
    let deep: object = {};
    for (let level = 0; level < 31; level++) deep = { deep };
    await expect(run(() => kvs.set('a', deep))).rejects.toEqual(code('MAX_DEPTH'));
  });

  test('cannot live longer than a year', async () => {
    const ttl = { value: 400, unit: 'DAYS' as const };
    const set = () => kvs.set('a', 1, { keyPolicy: 'OVERRIDE', ttl });
    await expect(run(set)).rejects.toEqual(code('INVALID_TTL'));
  });
});

test('secrets are another space of keys', async () => {
  await run(() => kvs.setSecret('a', 'hidden'));
  expect(await run(() => kvs.getSecret('a'))).toBe('hidden');
  expect(await run(() => kvs.get('a'))).toBeUndefined();
  await run(() => kvs.deleteSecret('a'));
  expect(await run(() => kvs.getSecret('a'))).toBeUndefined();
});

describe('a query', () => {
  const all = async (limit?: number) => {
    const keys: string[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith('p:'));
      if (limit !== undefined) query.limit(limit);
      if (cursor !== undefined) query.cursor(cursor);
      const page = await run(() => query.getMany());
      keys.push(...page.results.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return keys;
  };

  test('pages through the keys of a prefix in order', async () => {
    for (const key of ['p:3', 'p:1', 'q:1', 'p:2']) await run(() => kvs.set(key, key));
    expect(await all(2)).toEqual(['p:1', 'p:2', 'p:3']);
  });

  test('gives ten results when nothing is said, and at most a hundred', async () => {
    for (let n = 10; n < 22; n++) await run(() => kvs.set(`p:${String(n)}`, n));
    expect((await run(() => kvs.query().getMany())).results).toHaveLength(10);
    await expect(run(() => kvs.query().limit(101).getMany())).rejects.toEqual(
      code('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'),
    );
  });
});

describe('a batch', () => {
  test('does what it can and tells what failed', async () => {
    const items = [
      { key: 'a', value: 1 },
      { key: 'b/c', value: 2 },
    ];
    const { successfulKeys, failedKeys } = await run(() => kvs.batchSet(items));
    expect(successfulKeys).toEqual([{ key: 'a' }]);
    expect(failedKeys).toMatchObject([{ key: 'b/c', error: { code: 'INVALID_KEY' } }]);
    const got = await run(() => kvs.batchGet([{ key: 'a' }, { key: 'none' }]));
    expect(got.successfulKeys).toMatchObject([{ key: 'a', value: 1 }]);
    expect(got.failedKeys).toMatchObject([{ key: 'none', error: { code: 'KEY_NOT_FOUND' } }]);
    await run(() => kvs.batchDelete([{ key: 'a' }]));
    expect(await run(() => kvs.get('a'))).toBeUndefined();
  });

  test('holds at most 25 keys', async () => {
    const items = Array.from({ length: 26 }, (_, n) => ({ key: `k${String(n)}`, value: n }));
    await expect(run(() => kvs.batchSet(items))).rejects.toEqual(code('BATCH_SIZE_NOT_IN_RANGE'));
  });
});

describe('a transaction', () => {
  test('does all', async () => {
    await run(() => kvs.set('old', 1));
    await run(() => kvs.transact().set('new', 2).delete('old').execute());
    expect(await run(() => kvs.get('new'))).toBe(2);
    expect(await run(() => kvs.get('old'))).toBeUndefined();
  });

  test('or nothing', async () => {
    const both = () => kvs.transact().set('good', 1).set('b/d', 2).execute();
    await expect(run(both)).rejects.toEqual(code('INVALID_KEY'));
    expect(await run(() => kvs.get('good'))).toBeUndefined();
  });

  test('names a key once and holds at most 25', async () => {
    const twice = () => kvs.transact().set('a', 1).delete('a').execute();
    await expect(run(twice)).rejects.toEqual(code('DUPLICATE_KEY'));
    const many = kvs.transact();
    for (let n = 0; n < 26; n++) many.set(`k${String(n)}`, n);
    await expect(run(() => many.execute())).rejects.toEqual(code('TRANSACTION_SIZE_NOT_IN_RANGE'));
  });
});

test('custom entities are refused and listed as not modelled', async () => {
  await expect(run(() => kvs.entity('thing').get('a'))).rejects.toEqual(code('NOT_MODELLED'));
  const set = () => kvs.transact().set('a', {}, { entityName: 'thing' }).execute();
  await expect(run(set)).rejects.toEqual(code('NOT_MODELLED'));
  expect(app.ledger.notModelled().map(({ what }) => what)).toEqual([
    'kvs /api/v1/entity/get',
    'kvs /api/v1/transaction',
  ]);
});

test('a thousand requests a second and no more', async () => {
  const busy = await openAppScope({ clock, limits: { kvsRequestsPerSecond: 3 } });
  for (let n = 0; n < 3; n++) await busy.run(() => kvs.get('a'));
  await expect(busy.run(() => kvs.get('a'))).rejects.toEqual(code('RATE_LIMIT_EXCEEDED'));
  clock.set(clock.now() + 1_000);
  await expect(busy.run(() => kvs.get('a'))).resolves.toBeUndefined();
  await busy.close();
});
