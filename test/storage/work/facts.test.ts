import fc from 'fast-check';
import type { RowDataPacket } from 'mysql2/promise';
import type { IssueFact } from '../../../src/domain/work';
import { aFact, anEpic, anId, at, finished } from '../../support/builders';
import { openStores, storeKeyResult } from '../../support/stored';
import type { StoredScope } from '../../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const work = () => app.stores.work;
const save = (...facts: IssueFact[]) => app.run(() => work().saveFacts(facts));

async function stored(issueId = '101') {
  const [rows] = await app.schema.pool.query<RowDataPacket[]>(
    `SELECT parent_id AS parentId, issue_status_category AS category, updated_at AS updatedAt,
       deleted_at AS deletedAt FROM issue_fact WHERE issue_id = ?`,
    [issueId],
  );
  return rows[0];
}

const early = aFact({ updatedAt: at('09:00:00'), parentId: '1' });
const late = aFact({ updatedAt: at('09:00:05'), parentId: '2', ...finished(at('09:00:05')) });

describe('a fact', () => {
  test('is replaced by a newer one', async () => {
    await save(early);
    await save(late);
    await expect(stored()).resolves.toMatchObject({ parentId: '2', category: 'done' });
  });

  test('is never replaced by an older one', async () => {
    await save(late);
    await save(early);
    await expect(stored()).resolves.toMatchObject({
      parentId: '2',
      category: 'done',
      updatedAt: '2026-03-10 09:00:05.000',
    });
  });

  test('of the same moment gives way to a later reading only', async () => {
    const again = aFact({ parentId: '3', readAt: at('09:30:00') });
    await save(again);
    await save(aFact({ parentId: '4', readAt: at('09:29:00') }));
    await expect(stored()).resolves.toMatchObject({ parentId: '3' });
  });

  test('stays deleted, whatever is read afterwards', async () => {
    await save(early);
    await app.run(() => work().tombstone([{ issueId: '101', goneAt: at('10:00:00') }]));
    await save(late);
    await app.run(() => work().tombstone([{ issueId: '101', goneAt: at('11:00:00') }]));
    await expect(stored()).resolves.toMatchObject({ deletedAt: '2026-03-10 10:00:00.000' });
  });

  test('that arrives after the deletion of an unknown issue does not bring it back', async () => {
    await app.run(() => work().tombstone([{ issueId: '101', goneAt: at('10:00:00') }]));
    await save(late);
    await expect(stored()).resolves.toMatchObject({ deletedAt: '2026-03-10 10:00:00.000' });
  });

  test('ends the same in whatever order its states arrive, and however often', async () => {
    const states = [1, 2, 3, 4].map((n) =>
      aFact({ parentId: String(n), updatedAt: at(`09:00:0${n}`), readAt: at(`10:00:0${n}`) }),
    );
    const arrivals = fc.shuffledSubarray([...states, ...states], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(arrivals, async (facts) => {
        await app.schema.pool.query('DELETE FROM issue_fact');
        for (const fact of facts) await save(fact);
        const newest = [...facts].sort((a, b) => a.updatedAt.localeCompare(b.updatedAt)).at(-1);
        expect(await stored()).toMatchObject({ parentId: newest?.parentId });
      }),
      { numRuns: 20 },
    );
  });

  test('comes with many others in two statements, one for what they are and one for what they were', async () => {
    const facts = Array.from({ length: 100 }, (_, n) => aFact({ issueId: String(n) }));
    const { statements } = await app.counted(() => work().saveFacts(facts));
    expect(statements).toBe(2);
  });
});

describe('an issue matters', () => {
  const relevant = async (...facts: IssueFact[]) =>
    (await app.run(() => work().relevant(facts))).map(({ issueId }) => issueId);

  test('when it is linked, in scope, or a child of a linked epic', async () => {
    const keyResultId = anId();
    const child = aFact({ issueId: '2', parentId: '1' });
    await save(anEpic({ issueId: '1' }), child);
    await app.run(() => work().link(keyResultId, ['1'], at('10:00:00'), 'linker'));
    await app.run(() => work().saveScope(['2'], at('10:00:00')));
    const moved = aFact({ issueId: '2', parentId: '9' });
    const newChild = aFact({ issueId: '3', parentId: '1' });
    const subTask = aFact({ issueId: '4', parentId: '1', hierarchyLevel: -1 });
    const other = aFact({ issueId: '5', parentId: '9' });
    const epic = anEpic({ issueId: '1' });
    await expect(relevant(epic, moved, newChild, subTask, other)).resolves.toEqual(['1', '2', '3']);
  });

  test('also when it once counted; new children only while the link is there', async () => {
    const keyResultId = anId();
    await save(anEpic({ issueId: '1' }));
    await app.run(() => work().link(keyResultId, ['1'], at('10:00:00'), 'linker'));
    const facts = [anEpic({ issueId: '1' }), aFact({ issueId: '3', parentId: '1' })];
    await expect(relevant(...facts)).resolves.toEqual(['1', '3']);
    await app.run(() => work().unlink(keyResultId, '1', at('11:00:00'), 'linker'));
    await expect(relevant(...facts)).resolves.toEqual(['1']);
  });
});

test('what is linked lacks its children until they have been read, and again once it is linked anew', async () => {
  const [keyResultId, childless] = [anId(), () => app.run(() => work().childless(['1', '2', '3']))];
  await save(
    anEpic({ issueId: '1' }),
    anEpic({ issueId: '2' }),
    aFact({ issueId: '21', parentId: '2' }),
  );
  const link = () => app.run(() => work().link(keyResultId, ['1', '2'], at('10:00:00'), 'linker'));
  await link();
  await expect(childless()).resolves.toEqual(['1', '2']);
  await app.run(() => work().noteChildren(['2'], at('11:00:00')));
  await expect(childless()).resolves.toEqual(['1']);
  await app.run(() => work().unlink(keyResultId, '2', at('12:00:00'), 'linker'));
  await link();
  await expect(childless()).resolves.toEqual(['1', '2']);
});

test('what Jira never showed counts nothing, whatever it turns out to be, until it is read', async () => {
  const keyResultId = await storeKeyResult(app);
  await save(aFact({ issueId: '1' }));
  await app.run(() => work().link(keyResultId, ['1', '2'], at('10:00:00'), 'linker'));
  await app.run(() => work().noteMissing(['2', '3'], at('11:00:00')));
  const figures = () => app.run(() => work().figures([keyResultId], '2026-03-10'));
  const query = { excludedResolutionIds: [], closedAt: null, limit: 10 };
  const listed = () => app.run(() => work().counted(keyResultId, query));
  const through = () => app.run(() => work().through('2', [keyResultId], new Map()));
  expect((await figures()).work).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ issues: 1, unseen: 0, unseenSince: null }),
      expect.objectContaining({ issues: 0, unseen: 1, unseenSince: at('11:00:00') }),
    ]),
  );
  expect(await listed()).toEqual({ issueIds: ['1'], total: 1 });
  expect(await through()).toEqual([]);
  expect(await stored('3')).toBeUndefined();
  await save(aFact({ issueId: '2', updatedAt: at('08:00:00'), readAt: at('12:00:00') }));
  expect((await figures()).work).toMatchObject([{ issues: 2, unseen: 0 }]);
  expect(await listed()).toMatchObject({ total: 2 });
});

test('what Jira does not show keeps its fact and says since when; a later reading brings it back', async () => {
  const keyResultId = await storeKeyResult(app);
  await save(aFact({ issueId: '1' }));
  await app.run(() => work().link(keyResultId, ['1'], at('10:00:00'), 'linker'));
  await app.run(() => work().noteMissing(['1'], at('11:00:00')));
  await app.run(() => work().noteMissing(['1'], at('12:00:00')));
  const figures = () => app.run(() => work().figures([keyResultId], '2026-03-10'));
  expect((await figures()).work).toMatchObject([
    { issues: 1, unseen: 1, unseenSince: at('09:00:01') },
  ]);
  await save(aFact({ issueId: '1', readAt: at('13:00:00') }));
  expect((await figures()).work).toMatchObject([{ issues: 1, unseen: 0, unseenSince: null }]);
});
