import { asApp, route } from '@forge/api';
import { installRuntime } from '../../../../dev/forge/runtime/install';
import { leaveInvocation, runInvocation } from '../../../../dev/forge/runtime/scope';
import type { InvocationScope } from '../../../../dev/forge/runtime/types';

installRuntime();

const scope = (id: string, now = 0): InvocationScope => ({
  invocation: { id, kind: 'function', functionKey: 'f', moduleKey: 'm', label: 'l' },
  facts: {
    appId: 'app',
    appVersion: '1',
    environmentId: 'e',
    environmentType: 'DEVELOPMENT',
    installationId: 'i',
    cloudId: 'c',
    scopes: [],
  },
  fetch: () => Promise.resolve(Response.json({ id })),
  now: () => now,
  deadline: Infinity,
});

const whoAnswers = async () => (await asApp().requestJira(route`/x`)).json();

test('invocations that run together are answered each by its own platform', async () => {
  const ids = ['a', 'b', 'c'];
  const answers = await Promise.all(ids.map((id) => runInvocation(scope(id), whoAnswers)));
  expect(answers).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
});

test('outside an invocation the SDKs are refused', async () => {
  await expect(whoAnswers()).rejects.toThrow('outside an invocation');
});

test('a date with arguments is what it says, a date without is the site’s', async () => {
  await runInvocation(scope('a', 86_400_000), async () => {
    expect(new Date().toISOString()).toBe('1970-01-02T00:00:00.000Z');
    expect(new Date(2026, 0, 5).getFullYear()).toBe(2026);
    expect(new Date()).toBeInstanceOf(Date);
    expect(Date()).toContain('1970');
    expect(leaveInvocation(() => new Date().getFullYear())).toBeGreaterThan(2000);
  });
});
