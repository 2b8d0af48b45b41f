import { openTiny } from '../tiny-app/open';
import type { Tiny } from '../tiny-app/open';

let tiny: Tiny;

beforeEach(async () => (tiny = await openTiny()));
afterEach(() => tiny.close());

const ask = (as: string, accountId?: string) =>
  tiny.invoke('jira', { as, path: 'myself' }, accountId);

const scopes = ['storage:app', 'read:jira-work'];

describe('requestJira reaches the product', () => {
  test('as the user, with the scopes of the app', async () => {
    await expect(ask('user', 'ann')).resolves.toMatchObject({
      status: 200,
      retryAfter: null,
      body: { got: '{"asked":true}' },
    });
    const caller = { kind: 'user', accountId: 'ann', scopes };
    expect(tiny.asked).toEqual([{ caller, method: 'POST', path: '/rest/api/3/myself' }]);
  });

  test('as the app', async () => {
    await ask('app', 'ann');
    expect(tiny.asked[0]?.caller).toEqual({ kind: 'app', scopes });
  });

  test('as nobody and without scopes, when it names nobody', async () => {
    await ask('none', 'ann');
    expect(tiny.asked[0]?.caller).toEqual({ kind: 'anonymous' });
  });

  test('not as a user where there is none', async () => {
    await expect(ask('user')).rejects.toThrow('Authentication Required');
    expect(tiny.asked).toEqual([]);
  });

  test('and authorize() asks as the user', async () => {
    await expect(tiny.invoke('authorize', {}, 'ann')).rejects.toThrow();
    expect(tiny.asked[0]).toMatchObject({
      caller: { kind: 'user', accountId: 'ann' },
      path: '/rest/api/3/permissions/check',
    });
  });
});

test('a product that is not connected is refused and listed', async () => {
  await expect(tiny.invoke('elsewhere')).rejects.toThrow();
  expect(tiny.forge.ledger.notModelled().map(({ what }) => what)).toEqual([
    'fpp confluence /wiki/api/v2/pages',
  ]);
});

test('the ledger keeps method, path, status and who asked', async () => {
  await ask('app');
  expect(tiny.forge.ledger.invocations().at(-1)?.rest).toMatchObject([
    {
      product: 'jira',
      method: 'POST',
      path: '/rest/api/3/myself',
      status: 200,
      as: 'app',
      points: 1,
    },
  ]);
});

describe('faults', () => {
  test('the next calls are rate limited, then all is well', async () => {
    tiny.forge.faults.set({ restRateLimitedNext: 2, retryAfterSeconds: 7 });
    await expect(ask('app')).resolves.toMatchObject({ status: 429, retryAfter: '7' });
    await expect(ask('app')).resolves.toMatchObject({ status: 429 });
    await expect(ask('app')).resolves.toMatchObject({ status: 200 });
  });

  test('a share of the calls is rate limited or fails', async () => {
    tiny.forge.faults.set({ restRateLimited: 1 });
    await expect(ask('app')).resolves.toMatchObject({ status: 429 });
    tiny.forge.faults.set({ restRateLimited: 0, restFailed: 1 });
    await expect(ask('app')).resolves.toMatchObject({ status: 500 });
    tiny.forge.faults.reset();
    await expect(ask('app')).resolves.toMatchObject({ status: 200 });
  });

  test('latency makes a call slower', async () => {
    tiny.forge.faults.set({ restLatencyMs: 40 });
    await ask('app');
    const [call] = tiny.forge.ledger.invocations().at(-1)?.rest ?? [];
    expect(call?.ms).toBeGreaterThanOrEqual(39);
  });
});
