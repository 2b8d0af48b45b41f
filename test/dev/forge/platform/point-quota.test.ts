import type { Product } from '../../../../dev/forge/types';
import { openTiny, type Tiny } from '../tiny-app/open';

const hourMs = 3_600_000;

let tiny: Tiny;
afterEach(() => tiny.close());

/** A product of which every answer costs so many points. */
const priced = (points: number): Product => ({
  fetch: async () => Response.json({}),
  pointsOf: () => points,
});

const open = async (points: number) => {
  tiny = await openTiny({ jira: priced(points), limits: { restPointsPerHour: 100 } });
  // A quarter before the hour ends.
  tiny.clock.set(Math.ceil(tiny.clock.now() / hourMs) * hourMs + hourMs - 900_000);
};

const ask = (as = 'app') =>
  tiny.invoke('jira', { as, path: 'myself' }, 'ann') as Promise<Record<string, unknown>>;
const calls = () => tiny.forge.ledger.invocations().flatMap(({ rest }) => rest);

test('when the points of the hour are used up, calls stop until its end', async () => {
  await open(60);
  expect(await ask('user')).toMatchObject({ status: 200 });
  expect(await ask('app')).toMatchObject({ status: 200 });
  expect(await ask('user')).toMatchObject({ status: 429, retryAfter: '900' });
  tiny.clock.set(tiny.clock.now() + 900_000);
  expect(await ask('app')).toMatchObject({ status: 200 });
});

test('the ledger holds what each call took, and nothing for one that was refused', async () => {
  await open(60);
  for (let count = 0; count < 3; count += 1) await ask();
  expect(calls().map(({ status, points }) => [status, points])).toEqual([
    [200, 60],
    [200, 60],
    [429, 0],
  ]);
});

test('what nobody asks for costs the app nothing', async () => {
  await open(60);
  for (let count = 0; count < 3; count += 1) await ask('none');
  expect(calls().map(({ status, points }) => [status, points])).toEqual(Array(3).fill([200, 0]));
});

test('a fault takes no points', async () => {
  await open(60);
  tiny.forge.faults.set({ restFailed: 1 });
  await ask();
  expect(calls()[0]).toMatchObject({ status: 500, points: 0 });
});

test('from 80 % on, answers warn, and the refusal names its reason', async () => {
  await open(40);
  const near = async () => (await ask()).limits;
  expect(await near()).toEqual({ near: null, reason: null });
  expect(await near()).toEqual({ near: 'true', reason: null });
  expect(await near()).toEqual({ near: 'true', reason: null });
  expect(await near()).toEqual({ near: null, reason: 'jira-quota-global-based' });
});
