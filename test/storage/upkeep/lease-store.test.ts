import { kvs } from '@forge/kvs';
import { createSiteClock } from '../../../dev/forge/platform/clock';
import { createLeaseStore } from '../../../src/storage/upkeep/lease-store';
import { openAppScope, type AppScope } from '../../support/app-scope';

const minute = 60_000;
const leases = createLeaseStore();
let app: AppScope;

beforeEach(async () => {
  app = await openAppScope({ clock: createSiteClock({ frozen: true }) });
});
afterEach(() => app.close());

const take = (minutes = 16) =>
  app.run(() => {
    const now = app.clock.now();
    return leases.take('hour', now + minutes * minute, now);
  });
const pass = (minutes: number) => app.clock.set(app.clock.now() + minutes * minute);
const winners = async (count: number) => {
  const taken = await Promise.all(Array.from({ length: count }, () => take()));
  return taken.filter((key) => key !== null).length;
};

test('a lease is one run’s, however many ask at once', async () => {
  expect(await winners(12)).toBe(1);
  expect(await take()).toBeNull();
});

test('leases of different work do not hinder each other', async () => {
  await take();
  const now = app.clock.now();
  expect(await app.run(() => leases.take('sweep', now + minute, now))).not.toBeNull();
});

test('one that is given back is there for the next', async () => {
  const key = await take();
  await app.run(() => leases.giveBack(key!));
  expect(await take()).not.toBeNull();
});

test('one whose holder died ends by itself, though its key is still there, and again is one run’s', async () => {
  await take(16);
  pass(15);
  expect(await take()).toBeNull();
  pass(1);
  expect(await winners(5)).toBe(1);
  expect(await take()).toBeNull();
});

test('holders may die one after the other', async () => {
  for (let run = 0; run < 5; run += 1) {
    expect(await winners(2)).toBe(1);
    pass(60);
  }
  const key = await take();
  await app.run(() => leases.giveBack(key!));
  expect(await winners(3)).toBe(1);
});

test('a successor that died before it stood in the first one’s place is succeeded too', async () => {
  const start = app.clock.now();
  await take(16);
  const [firstEnd, secondEnd] = [start + 16 * minute, start + 40 * minute];
  await app.run(() => kvs.set(`lease.hour.${String(firstEnd)}`, secondEnd));
  pass(39);
  expect(await take()).toBeNull();
  pass(1);
  expect(await winners(3)).toBe(1);
});
