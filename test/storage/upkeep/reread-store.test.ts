import { aFact, anId, at } from '../../support/builders';
import { openStores, type StoredScope } from '../../support/stored';

let app: StoredScope;
const keyResultId = anId();
const now = at('10:00:00');

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const rereads = () => app.stores.upkeep.rereads;
const marks = async () =>
  (await app.run(() => app.stores.work.takeDirty(100, now))).marks.map(({ issueId }) => issueId);

/** Linked issues of project 10000, asked about at these times; null: never. */
async function checked(times: readonly (string | null)[], projectId = '10000') {
  const ids = times.map((_, n) => String(n + 1));
  await app.run(async () => {
    await app.stores.work.saveFacts(ids.map((issueId) => aFact({ issueId, projectId })));
    await app.stores.work.link(keyResultId, ids, at('08:00:00'), 'maker');
  });
  for (const [n, time] of times.entries()) {
    const moment = time === null ? null : `2026-03-${time}`;
    const set = 'UPDATE issue_fact SET checked_at = ? WHERE issue_id = ?';
    await app.schema.pool.query(set, [moment, ids[n]]);
  }
}
const mark = (before: string, limit: number, token = 'sweep') =>
  app.run(() =>
    rereads().markOldest(`2026-03-${before}T00:00:00.000Z`, limit, token, at('10:00:00')),
  );

describe('what is read again', () => {
  test('is what was asked about longest ago, what never was first', async () => {
    await checked(['03 10:00:00', '01 10:00:00', null, '09 10:00:00']);
    await mark('05', 2);
    expect(await marks()).toEqual(['2', '3']);
  });

  test('is nothing that was asked about lately, is gone, or counts nowhere', async () => {
    await checked(['09 10:00:00', '01 10:00:00', '01 10:00:00']);
    await app.run(() => app.stores.work.tombstone([{ issueId: '2', goneAt: at('09:00:00') }]));
    await app.run(() => app.stores.work.unlink(keyResultId, '3', at('09:00:00'), 'maker'));
    await mark('05', 10);
    expect(await marks()).toEqual([]);
  });

  test('leaves a mark that is there as it is', async () => {
    await checked(['01 10:00:00']);
    await app.run(() => app.stores.work.markDirty(['1'], 'event', at('09:00:00')));
    await mark('05', 10);
    expect((await app.run(() => app.stores.work.takeDirty(1, now))).marks).toMatchObject([
      { issueId: '1', token: 'event' },
    ]);
  });

  test('is counted in one statement, with all facts', async () => {
    await checked(['01 10:00:00', null, '09 10:00:00']);
    const before = '2026-03-05T00:00:00.000Z';
    const { answer, statements } = await app.counted(() => rereads().due(before, at('10:00:00')));
    expect(answer).toEqual({ total: 3, due: 2, spent: 0 });
    expect(statements).toBe(1);
  });
});

describe('a project', () => {
  test('that changed as a whole is marked as a whole, anew where it was, in one statement', async () => {
    await checked(['09 10:00:00', '09 10:00:00']);
    await app.run(() => app.stores.work.saveFacts([aFact({ issueId: '9', projectId: '77' })]));
    await app.run(() => app.stores.work.markDirty(['1'], 'event', at('09:00:00')));
    const { statements } = await app.counted(() =>
      rereads().markProject('10000', 'project', at('10:00:00')),
    );
    expect(statements).toBe(1);
    expect((await app.run(() => app.stores.work.takeDirty(9, now))).marks).toMatchObject([
      { issueId: '1', token: 'project' },
      { issueId: '2', token: 'project' },
    ]);
  });

  test('that is gone for good takes its issues along, once', async () => {
    await checked(['09 10:00:00']);
    await app.run(() => rereads().forgetProject('10000', at('10:00:00')));
    await app.run(() => rereads().forgetProject('10000', at('11:00:00')));
    const [rows] = await app.schema.pool.query('SELECT deleted_at FROM issue_fact');
    expect(rows).toEqual([{ deleted_at: '2026-03-10 10:00:00.000' }]);
    await app.run(() => rereads().markProject('10000', 'late', at('12:00:00')));
    expect(await marks()).toEqual([]);
  });
});
