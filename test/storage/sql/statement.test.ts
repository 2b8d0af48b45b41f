import { z } from 'zod';
import { createSiteClock } from '../../../dev/forge/platform/clock';
import { select } from '../../../src/storage/sql/statement';
import { openAppScope } from '../../support/app-scope';
import type { AppScope } from '../../support/app-scope';
import { at } from '../../support/builders';

let app: AppScope;

afterEach(() => app.close());

const one = { text: 'SELECT 1 AS one', params: [] };
const One = z.object({ one: z.coerce.number() });
const ask = () => app.run(() => select(One, one));

test('a database that does not answer is unavailable, with the reason for the log', async () => {
  app = await openAppScope();
  app.faults.set({ sqlDown: true });
  await expect(ask()).rejects.toMatchObject({
    rule: 'storage-unavailable',
    cause: expect.any(Error),
  });
});

describe('a refused rate', () => {
  beforeEach(async () => {
    const clock = createSiteClock({ startAt: Date.parse(at('09:00:00')), frozen: true });
    app = await openAppScope({ clock, limits: { sqlDmlPerSecond: 1 } });
    await ask();
  });

  test('is tried again a little later', async () => {
    const second = ask();
    setTimeout(() => app.clock.set(Date.parse(at('09:00:01'))), 40);
    await expect(second).resolves.toEqual([{ one: 1 }]);
  });

  test('is unavailable when it stays', async () => {
    await expect(ask()).rejects.toMatchObject({ rule: 'storage-unavailable' });
  });
});

test('a broken statement is not tried again', async () => {
  app = await openAppScope();
  const broken = { text: 'SELECT one AS FROM', params: [] };
  await expect(app.run(() => select(One, broken))).rejects.toMatchObject({
    rule: 'storage-unavailable',
  });
  expect(app.ledger.invocations().at(-1)?.sql).toHaveLength(1);
});

test('a column that an older schema lacks is still to come', async () => {
  app = await openAppScope();
  const newer = { text: 'SELECT later AS one FROM cycle_version', params: [] };
  await expect(app.run(() => select(One, newer))).rejects.toMatchObject({ rule: 'preparing' });
});
