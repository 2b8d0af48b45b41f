import {
  aCheckIn,
  aCloseRecord,
  aCycle,
  aFact,
  aGrant,
  aMeasurement,
  anId,
  at,
} from '../support/builders';
import { openStores, storeBranch } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const viewer = 'viewer';
const read = () => app.run(() => app.stores.revision.read(viewer));

test('an empty database has no moment', async () => {
  await expect(read()).resolves.toEqual({ latestAt: null, count: 0, grant: null });
});

test('the pair is the newest moment and the rows of the ten seconds before it', async () => {
  for (const time of ['09:00:00', '09:00:49', '09:00:50', '09:01:00']) {
    await app.run(() => app.stores.cycles.insert(aCycle({ at: at(time) })));
  }
  await expect(read()).resolves.toMatchObject({ latestAt: at('09:01:00'), count: 2 });
});

test('a write that comes late, with an earlier moment, changes the pair too', async () => {
  await app.run(() => app.stores.cycles.insert(aCycle({ at: at('09:00:10') })));
  const before = await read();
  await app.run(() => app.stores.checkIns.post(aCheckIn({ at: at('09:00:08') })));
  await expect(read()).resolves.not.toEqual(before);
});

test.each([
  ['an objective', (late: string) => storeBranch(app, { objective: { at: late } })],
  ['a key result', (late: string) => storeBranch(app, { keyResults: [{ at: late }] })],
  ['a close', (late: string) => app.stores.closes.close([aCloseRecord({ at: late })])],
  ['a check-in', (late: string) => app.stores.checkIns.post(aCheckIn({ at: late }))],
  ['a value', (late: string) => app.stores.checkIns.record(aMeasurement({ recordedAt: late }))],
  ['a link', (late: string) => app.stores.work.link(anId(), ['1'], late, 'linker')],
  ['a fact', (late: string) => app.stores.work.saveFacts([aFact({ readAt: late })])],
  ['a deletion', (late: string) => app.stores.work.tombstone([{ issueId: '101', goneAt: late }])],
])('%s moves it', async (_what, write) => {
  await app.run(() => write(at('20:00:00')).then(() => undefined));
  await expect(read()).resolves.toMatchObject({ latestAt: at('20:00:00') });
});

test('unlinking moves it', async () => {
  const keyResultId = anId();
  await app.run(() => app.stores.work.link(keyResultId, ['1'], at('10:00:00'), 'linker'));
  await app.run(() => app.stores.work.unlink(keyResultId, '1', at('20:00:00'), 'linker'));
  await expect(read()).resolves.toMatchObject({ latestAt: at('20:00:00') });
});

test("the viewer's own grant at the site comes along, and moves nothing", async () => {
  const before = await read();
  const own = aGrant({ place: 'site', accountId: viewer });
  const others = [aGrant({ place: 'site', accountId: 'other' }), aGrant({ accountId: viewer })];
  await app.run(() => app.stores.grants.save([own, ...others]));
  await expect(read()).resolves.toEqual({ ...before, grant: own });
});

test('it is one statement', async () => {
  const { statements } = await app.counted(() => app.stores.revision.read(viewer));
  expect(statements).toBe(1);
});
