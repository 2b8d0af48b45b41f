import { openTiny } from './tiny-app/open';
import type { Tiny } from './tiny-app/open';

let tiny: Tiny;

beforeAll(async () => (tiny = await openTiny({ limits: { resolverMs: 200 } })));
afterAll(() => tiny.close());

describe('a resolver is called as the bridge calls it', () => {
  test('it gets the payload, the module and the user that the platform knows', async () => {
    const extension = { type: 'jira:issueContext', issue: { id: '10001' } };
    const request = { functionKey: 'echo', payload: { a: 1 }, moduleKey: 'panel', extension };
    await expect(tiny.forge.invoke({ ...request, accountId: 'ann' })).resolves.toMatchObject({
      payload: { a: 1 },
      context: {
        accountId: 'ann',
        cloudId: 'cloud-1',
        moduleKey: 'panel',
        extension,
        installContext: 'ari:cloud:jira::site/cloud-1',
      },
    });
  });

  test('an anonymous viewer has no account', async () => {
    const answer = await tiny.invoke('echo');
    expect(answer).not.toHaveProperty('context.accountId');
  });

  test('nothing arrives as an empty object', async () => {
    await expect(tiny.invoke('nothing')).resolves.toEqual({});
  });

  test('its failure arrives as the text of the bridge', async () => {
    await expect(tiny.invoke('fail')).rejects.toThrow(
      'There was an error invoking the function - no such thing',
    );
  });

  test('an unknown operation and an unknown module are refused', async () => {
    await expect(tiny.invoke('unheard')).rejects.toThrow("no definition for 'unheard'");
    const call = tiny.forge.invoke({ functionKey: 'echo', moduleKey: 'nowhere' });
    await expect(call).rejects.toThrow("Module 'nowhere' has no resolver");
  });
});

describe('a licence that ran out', () => {
  beforeAll(() => tiny.forge.faults.set({ unlicensed: true }));
  afterAll(() => tiny.forge.faults.reset());

  test('is told to functions, by their context and by the app’s', async () => {
    const license = { active: false };
    await expect(tiny.invoke('echo')).resolves.toMatchObject({ context: { license } });
    await expect(tiny.invoke('about')).resolves.toMatchObject({ license });
    tiny.forge.install('ann');
    await tiny.forge.settle();
    expect(await tiny.calls('lifecycle')).toMatchObject([{ context: { license } }]);
  });
});

test('without a licence to speak of, none is told', async () => {
  expect(await tiny.invoke('echo')).not.toHaveProperty('context.license');
});

describe('the limits of one call', () => {
  test('a function that takes too long is given up', async () => {
    await expect(tiny.invoke('hang')).rejects.toThrow('timed out after 0.2 s');
  });

  test('a payload above 500 KB is refused', async () => {
    const text = 'x'.repeat(500 * 1024);
    await expect(tiny.invoke('echo', { text })).rejects.toThrow('larger than 500 KB');
  });

  test('an answer above 5 MB is refused', async () => {
    await expect(tiny.invoke('large')).rejects.toThrow('larger than 5 MB');
  });
});

describe('inside an invocation', () => {
  test('the clock is the site’s, for Date.now and for new Date', async () => {
    const now = Date.parse('2026-03-02T09:00:00Z');
    const answer = await tiny.invoke('now');
    expect(answer).toMatchObject({ now, date: '2026-03-02T09:00:00.000Z' });
    expect(Date.now()).toBeGreaterThan(now);
  });

  test('the app knows itself, its scopes and the time it has left', async () => {
    await expect(tiny.invoke('about')).resolves.toMatchObject({
      invocationId: expect.any(String),
      moduleKey: 'panel',
      scopes: ['storage:app', 'read:jira-work'],
      left: expect.any(Number),
    });
  });

  test('there is no way to the network', async () => {
    await expect(tiny.invoke('egress')).rejects.toThrow('Egress is not declared');
  });

  test('dynamic properties come from the module’s function', async () => {
    const payload = { issue: { key: 'A-1' } };
    await expect(tiny.forge.dynamicProperties('panel', payload)).resolves.toEqual({
      status: { type: 'lozenge', value: payload },
    });
  });
});

describe('the ledger', () => {
  test('shows each invocation with its statements and how it ended', async () => {
    tiny.forge.ledger.clear();
    await tiny.invoke('query', { text: 'SELECT 1 AS one' }, 'ann');
    await tiny.invoke('fail').catch(() => undefined);
    expect(tiny.forge.ledger.invocations()).toMatchObject([
      {
        kind: 'resolver',
        label: 'query',
        functionKey: 'run',
        accountId: 'ann',
        outcome: 'ok',
        sql: [{ text: 'SELECT 1 AS one', rows: 1, ddl: false }],
      },
      { label: 'fail', outcome: 'error', error: 'no such thing' },
    ]);
  });

  test('tells its listeners, once for what happens together', async () => {
    let told = 0;
    const stop = tiny.forge.ledger.subscribe(() => told++);
    tiny.forge.reportNotModelled('a bridge command');
    tiny.forge.reportNotModelled('another');
    await new Promise((resolve) => setImmediate(resolve));
    stop();
    expect(told).toBe(1);
    expect(tiny.forge.ledger.notModelled().map(({ what }) => what)).toContain('a bridge command');
  });
});
