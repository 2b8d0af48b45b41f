import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '../../../../dev/forge/sandbox/sandbox';
import { createSiteClock } from '../../../../dev/forge/platform/clock';
import { openTiny } from '../tiny-app/open';
import type { Tiny } from '../tiny-app/open';

let outDir: string;
let tiny: Tiny;
const clock = createSiteClock();

beforeAll(async () => {
  outDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const entries = [join(__dirname, '../tiny-app/index.ts')];
  const runner = await createSandbox({ entries, outDir });
  tiny = await openTiny({ runner, clock, limits: { resolverMs: 2_000 } });
});

afterAll(async () => {
  await tiny.close();
  rmSync(outDir, { recursive: true });
});

test('a function runs in another process over the same platform', async () => {
  await expect(tiny.invoke('echo', { a: 1 }, 'ann')).resolves.toMatchObject({
    payload: { a: 1 },
    context: { accountId: 'ann' },
  });
  await expect(tiny.invoke('query', { text: 'SELECT 2 AS two' })).resolves.toEqual([{ two: 2 }]);
  await tiny.invoke('jira', { as: 'user', path: 'myself' }, 'ann');
  expect(tiny.asked[0]?.caller).toMatchObject({ kind: 'user', accountId: 'ann' });
});

test('invocations that run together keep their own users', async () => {
  const users = ['ann', 'ben', 'cleo', 'dan'];
  await Promise.all(users.map((user) => tiny.invoke('jira', { as: 'user', path: user }, user)));
  for (const { caller, path } of tiny.asked.slice(1)) {
    expect(caller).toMatchObject({ accountId: path.split('/').at(-1) });
  }
});

test('queue and consumer run as in the same process', async () => {
  await tiny.invoke('push', { events: [{ body: { name: 'x' } }] });
  await tiny.forge.settle();
  expect(await tiny.calls('work')).toMatchObject([{ body: { name: 'x' } }]);
});

test('an error arrives with its text', async () => {
  await expect(tiny.invoke('fail')).rejects.toThrow('no such thing');
});

test('the clock is the site’s, the zone is UTC', async () => {
  clock.set(clock.now() + 90 * 86_400_000);
  const answer = await tiny.invoke('now');
  expect(answer).toMatchObject({ zone: 'UTC' });
  expect(Math.abs(Number(Object(answer).now) - clock.now())).toBeLessThan(1_000);
});

test('the console belongs to the invocation that wrote it', async () => {
  await tiny.invoke('log');
  expect(tiny.forge.ledger.invocations().at(-1)?.logs).toEqual([
    { level: 'log', text: "seen by { the: 'ledger' }" },
  ]);
});

test('there is no way to the network', async () => {
  await expect(tiny.invoke('egress')).rejects.toThrow('Egress is not declared');
});

test('a function that never yields is given up, and the next call is answered', async () => {
  await expect(tiny.invoke('spin')).rejects.toThrow('timed out');
  await expect(tiny.invoke('echo', { after: true })).resolves.toMatchObject({
    payload: { after: true },
  });
});

test('a changed source is served without a restart', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'watched-'));
  const entry = join(dir, 'index.ts');
  const source = (word: string) => `export const run = () => '${word}';`;
  writeFileSync(entry, source('first'));
  const runner = await createSandbox({ entries: [entry], outDir: join(dir, 'out'), watch: true });
  const watched = await openTiny({ runner });
  await expect(watched.invoke('any')).resolves.toBe('first');
  writeFileSync(entry, source('second'));
  const deadline = Date.now() + 8_000;
  let answer = await watched.invoke('any');
  while (answer !== 'second' && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await watched.invoke('any');
  }
  expect(answer).toBe('second');
  await watched.close();
  rmSync(dir, { recursive: true });
}, 15_000);
