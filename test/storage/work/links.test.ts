import type { RowDataPacket } from 'mysql2/promise';
import { aFact, anEpic, anId, at } from '../../support/builders';
import { openStores } from '../../support/stored';
import type { StoredScope } from '../../support/stored';

let app: StoredScope;
let keyResultId: string;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(async () => {
  await app.clear();
  keyResultId = anId();
});
afterAll(() => app.close());

const work = () => app.stores.work;
const link = (...issueIds: string[]) =>
  app.run(() => work().link(keyResultId, issueIds, at('10:00:00'), 'linker'));
const unlink = (...issueIds: string[]) =>
  app.run(() => work().unlink(keyResultId, issueIds, at('11:00:00'), 'linker'));

const read = async (text: string) => (await app.schema.pool.query<RowDataPacket[]>(text))[0];
const versions = async () =>
  (
    await read('SELECT issue_id, version, active FROM kr_link_version ORDER BY issue_id, version')
  ).map((row) => [row['issue_id'], row['version'], row['active']]);
const scope = async () =>
  (await read('SELECT issue_id, via_issue_id FROM work_scope ORDER BY issue_id, via_issue_id')).map(
    (row) => `${String(row['issue_id'])} via ${String(row['via_issue_id'])}`,
  );

describe('linking', () => {
  test('twice changes nothing, and after unlinking it is a new version', async () => {
    await link('1', '2', '2');
    await link('1');
    await unlink('1');
    await unlink('1');
    await link('1');
    await expect(versions()).resolves.toEqual([
      ['1', 1, 1],
      ['1', 2, 0],
      ['1', 3, 1],
      ['2', 1, 1],
    ]);
    await expect(scope()).resolves.toEqual(['1 via 1', '2 via 2']);
  });

  test('ends for several at once, and what was ever linked is known', async () => {
    await link('1', '2', '3');
    await unlink('1', '2', '4');
    await expect(versions()).resolves.toEqual([
      ['1', 1, 1],
      ['1', 2, 0],
      ['2', 1, 1],
      ['2', 2, 0],
      ['3', 1, 1],
    ]);
    const ever = await app.run(() => work().everLinked(keyResultId, ['1', '3', '4']));
    expect(ever.sort()).toEqual(['1', '3']);
  });

  test('by many at once leaves one link', async () => {
    await Promise.all([link('1', '2'), link('2', '1'), link('1')]);
    await expect(versions()).resolves.toEqual([
      ['1', 1, 1],
      ['2', 1, 1],
    ]);
  });
});

describe('scope', () => {
  const bring = async (...facts: ReturnType<typeof aFact>[]) => {
    await app.run(() => work().saveFacts(facts));
    const ids = facts.map(({ issueId }) => issueId);
    await app.run(() => work().saveScope(ids, at('10:00:00')));
  };

  test('holds an epic and its children, and of one that moved to another linked epic both ways: the past went by the first', async () => {
    const epics = [anEpic({ issueId: '1' }), anEpic({ issueId: '2' })];
    await link('1', '2');
    await bring(...epics, aFact({ issueId: '11', parentId: '1' }));
    await expect(scope()).resolves.toEqual(['1 via 1', '11 via 1', '2 via 2']);
    await bring(aFact({ issueId: '11', parentId: '2', updatedAt: at('12:00:00') }));
    await expect(scope()).resolves.toEqual(['1 via 1', '11 via 1', '11 via 2', '2 via 2']);
  });

  test('reaches four levels down from what is linked, and not to sub-tasks', async () => {
    await link('1');
    const below = [1, 2, 3, 4, 5].map((n) =>
      aFact({
        issueId: String(n),
        parentId: n === 1 ? null : String(n - 1),
        hierarchyLevel: 5 - n,
      }),
    );
    await bring(...below, aFact({ issueId: '6', parentId: '5', hierarchyLevel: -1 }));
    await expect(scope()).resolves.toEqual(['1 via 1', '2 via 1', '3 via 1', '4 via 1', '5 via 1']);
  });

  test('goes by what is stored: an older reading moves nothing back', async () => {
    await link('1', '2');
    await bring(anEpic({ issueId: '1' }), anEpic({ issueId: '2' }));
    await bring(aFact({ issueId: '11', parentId: '2', updatedAt: at('12:00:00') }));
    await bring(aFact({ issueId: '11', parentId: '1', updatedAt: at('11:00:00') }));
    await expect(scope()).resolves.toContain('11 via 2');
    await expect(scope()).resolves.not.toContain('11 via 1');
  });

  test('of a hundred issues takes one statement', async () => {
    const ids = Array.from({ length: 100 }, (_, n) => String(n));
    const { statements } = await app.counted(() => work().saveScope(ids, at('10:00:00')));
    expect(statements).toBe(1);
  });
});

describe('marks of changed issues', () => {
  const mark = (token: string, ...issueIds: string[]) =>
    app.counted(() => work().markDirty(issueIds, token, at(`09:00:0${token}`)));
  const take = (limit = 10) =>
    app.run(async () => (await work().takeDirty(limit, at('10:00:00'))).marks);

  test('are taken oldest first, and one statement marks any hundred', async () => {
    const { statements } = await mark('2', '5', '6');
    await mark('1', '7');
    expect(statements).toBe(1);
    await expect(take(2)).resolves.toMatchObject([
      { issueId: '7', token: '1' },
      { issueId: '5', token: '2' },
    ]);
  });

  test('that were renewed while being read stay', async () => {
    await mark('1', '5', '6');
    const taken = await take();
    await mark('2', '6');
    await app.run(() => work().clearDirty(taken));
    await expect(take()).resolves.toMatchObject([{ issueId: '6', token: '2' }]);
  });

  test('keep their place when renewed', async () => {
    await mark('1', '5');
    await mark('2', '6');
    await mark('3', '5');
    await expect(take(1)).resolves.toMatchObject([{ issueId: '5', token: '3' }]);
  });
});
