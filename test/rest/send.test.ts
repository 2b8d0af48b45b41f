import { createJira } from '../../src/jira/create-jira';
import type { Patience } from '../../src/rest/send';
import { openAppScope } from '../support/app-scope';
import type { AppScope } from '../support/app-scope';

type Reply = () => Response | Promise<Response>;

const answer =
  (status: number, headers: Record<string, string> = {}): Reply =>
  () =>
    new Response(JSON.stringify([]), { status, headers });
const cut: Reply = () => Promise.reject(new Error('connection reset'));
const silence: Reply = () => new Promise<Response>(() => undefined);

let app: AppScope;
let pauses: number[];

afterEach(() => app.close());

/** Asks a Jira that replies in this order; waiting passes at once and is written down. */
async function asking(...replies: Reply[]) {
  let next = 0;
  pauses = [];
  let elapsed = 0;
  const patience: Patience = {
    tryMs: 100,
    elapsedMs: () => elapsed,
    pause: (ms) => {
      pauses.push(ms);
      elapsed += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  const jira = { fetch: () => Promise.resolve((replies[next++] ?? answer(599))()) };
  app = await openAppScope({ jira });
  return app.run(() => createJira(patience).resolutionsNotDone());
}

const ok = answer(200);
const unavailable = { rule: 'jira-unavailable' };

test.each([
  ['is busy', answer(429)],
  ['is broken', answer(503)],
  ['is cut off', cut],
  ['is silent', silence],
])('asks again when Jira %s', async (_how, reply) => {
  await expect(asking(reply, ok)).resolves.toEqual([]);
  expect(pauses).toHaveLength(1);
});

test('waits as long as Jira says, and a little more', async () => {
  await asking(answer(429, { 'retry-after': '4' }), ok);
  expect(pauses[0]).toBeGreaterThan(4000);
  expect(pauses[0]).toBeLessThan(5000);
});

test('waits longer each time, and gives up after three tries', async () => {
  await expect(asking(answer(500), answer(500), answer(500), ok)).rejects.toMatchObject(
    unavailable,
  );
  expect(pauses).toHaveLength(2);
  expect(pauses[1]).toBeGreaterThan(pauses[0] ?? 0);
});

test('does not wait longer than the platform waits for us', async () => {
  const busy = answer(429, { 'retry-after': '60' });
  await expect(asking(busy, ok)).rejects.toMatchObject(unavailable);
  expect(pauses).toEqual([]);
});

test('gives up at once where Jira turns the app away until the hour is over', async () => {
  const spent = answer(429, {
    'retry-after': '3000',
    'ratelimit-reason': 'jira-quota-global-based',
  });
  await expect(asking(spent, ok)).rejects.toMatchObject(unavailable);
  expect(pauses).toEqual([]);
});

test.each([401, 403])('%i means no access and is not asked again', async (status) => {
  await expect(asking(answer(status), ok)).rejects.toMatchObject({ rule: 'no-access' });
  expect(pauses).toEqual([]);
});

test('another refusal is not asked again', async () => {
  await expect(asking(answer(404), ok)).rejects.toMatchObject(unavailable);
  expect(pauses).toEqual([]);
});
