import type { AlignmentEntry } from '../../../src/storage/alignment/stores';
import { aGrant, at, anId } from '../../support/builders';
import { openStores, storeBranch, type StoredScope } from '../../support/stored';

let app: StoredScope;
beforeAll(async () => {
  app = await openStores();
});
afterEach(() => app.clear());
afterAll(() => app.close());

const viewer = 'viewer';

/** One more entry of the log. */
async function log(entry: Partial<AlignmentEntry> & Pick<AlignmentEntry, 'childId' | 'parent'>) {
  const { revision } = await app.run(() => app.stores.alignments.graph());
  const made = { at: at('09:00:00'), by: 'maker' };
  const whole = { revision: revision + 1, counts: false, active: true, ...made, ...entry };
  return app.run(() => app.stores.alignments.write(whole));
}
const objective = (id: string) => ({ kind: 'objective', id }) as const;
const keyResult = (id: string) => ({ kind: 'keyResult', id }) as const;
const graph = () => app.run(() => app.stores.alignments.graph());

/** The steps above some objectives. */
const steps = async (objectiveIds: string[]) => {
  const query = { objectiveIds, accountId: viewer };
  return (await app.run(() => app.stores.work.figures([], '2026-03-10', { above: query }))).steps;
};

describe('the graph', () => {
  test('is empty at first, at revision 0', async () => {
    expect(await graph()).toEqual({ revision: 0, alignments: [], moving: [] });
  });

  test('holds the last word on each pair, a key result with its objective', async () => {
    const { objective: parent, keyResults } = await storeBranch(app);
    const [child, gone] = [anId(), anId()];
    await log({ childId: child, parent: keyResult(keyResults[0]!.id) });
    await log({ childId: gone, parent: objective(parent.id) });
    await log({ childId: gone, parent: objective(parent.id), active: false });
    await log({ childId: child, parent: objective(parent.id) });
    await log({ childId: child, parent: objective(parent.id), counts: true });
    const { revision, alignments } = await graph();
    expect(revision).toBe(5);
    expect(alignments).toHaveLength(2);
    expect(alignments).toContainEqual({
      childId: child,
      parent: keyResult(keyResults[0]!.id),
      parentObjectiveId: parent.id,
      counts: false,
    });
    expect(alignments).toContainEqual({
      ...{ childId: child, parent: objective(parent.id), parentObjectiveId: parent.id },
      counts: true,
    });
  });

  test('keeps its revision when nothing stands any more', async () => {
    const [childId, parent] = [anId(), objective(anId())];
    await log({ childId, parent });
    await log({ childId, parent, active: false });
    expect(await graph()).toEqual({ revision: 2, alignments: [], moving: [] });
  });

  test('leads to both objectives of a key result on its way, until its next version is taken', async () => {
    const { objective: parent, keyResults } = await storeBranch(app);
    const { id: target } = (await storeBranch(app)).objective;
    const moved = keyResults[0]!;
    await log({ childId: anId(), parent: keyResult(moved.id) });
    const move = { keyResultId: moved.id, objectiveId: target, version: moved.version + 1 };
    const announced = { ...move, revision: 2, at: at('09:00:00'), by: 'maker' };
    expect(await app.run(() => app.stores.alignments.announce(announced))).toBe('saved');
    const before = await graph();
    expect(before).toMatchObject({ revision: 2, moving: [{ keyResultId: moved.id }] });
    const ups = before.alignments.map(({ parentObjectiveId }) => parentObjectiveId);
    expect(ups).toEqual([parent.id, target]);
    await app.run(() => app.stores.keyResults.insert({ ...moved, version: moved.version + 1 }));
    const after = await graph();
    expect(after.moving).toEqual([]);
    expect(after.alignments).toMatchObject([{ parentObjectiveId: parent.id }]);
  });

  test('takes each revision once: of two writers who looked at the same one, one is stale', async () => {
    const both = await Promise.all(
      [anId(), anId()].map((childId) => log({ childId, parent: objective(anId()), revision: 1 })),
    );
    expect([...both].sort()).toEqual(['saved', 'stale']);
    expect((await graph()).alignments).toHaveLength(1);
  });

  test('follows a key result that moved to another objective', async () => {
    const { keyResults } = await storeBranch(app);
    const { objective: other } = await storeBranch(app);
    const moved = { ...keyResults[0]!, version: 2, objectiveId: other.id };
    await log({ childId: anId(), parent: keyResult(moved.id) });
    await app.run(() => app.stores.keyResults.insert(moved));
    expect((await graph()).alignments).toMatchObject([{ parentObjectiveId: other.id }]);
  });
});

describe('the steps above an objective', () => {
  test('go up as far as it goes, across key results, each step once', async () => {
    const top = await storeBranch(app, { objective: { title: 'Revenue', home: { kind: 'site' } } });
    const middle = await storeBranch(app, { objective: { title: '三个模块' } });
    const [a, b] = [await storeBranch(app), await storeBranch(app)];
    for (const { objective: low } of [a, b]) {
      await log({ childId: low.id, parent: objective(middle.objective.id) });
    }
    await log({ childId: middle.objective.id, parent: keyResult(top.keyResults[0]!.id) });
    const found = await steps([a.objective.id, b.objective.id]);
    expect(found).toHaveLength(3);
    expect(found.find(({ alignment }) => alignment.childId === middle.objective.id)).toMatchObject({
      alignment: { parent: { kind: 'keyResult' }, parentObjectiveId: top.objective.id },
      parent: {
        objective: { title: 'Revenue', home: { kind: 'site' } },
        keyResult: { id: top.keyResults[0]!.id, title: 'Trial rate' },
      },
    });
    const up = found.filter(({ alignment }) => alignment.childId !== middle.objective.id);
    expect(up.map(({ parent }) => [parent.objective.title, parent.keyResult])).toEqual([
      ['三个模块', null],
      ['三个模块', null],
    ]);
  });

  test('bring what decides who sees them, and the viewer’s grants', async () => {
    const top = await storeBranch(app, {
      objective: {
        visibility: { kind: 'people', accountIds: ['a "quoted" one'] },
        contributorIds: ['helper'],
      },
    });
    const low = await storeBranch(app);
    await log({ childId: low.objective.id, parent: objective(top.objective.id) });
    const grants = [aGrant({ place: '10000' }), aGrant({ place: 'site', edit: false })];
    await app.run(() => app.stores.grants.save(grants));
    const [step] = await steps([low.objective.id]);
    expect(step?.parent.objective).toMatchObject({
      home: { kind: 'project', projectId: '10000' },
      visibility: { kind: 'people', accountIds: ['a "quoted" one'] },
      ...{ ownerId: 'owner', contributorIds: ['helper'] },
    });
    expect(step?.parent.grants).toEqual(grants);
  });

  test('lead to nothing that is archived, and end where a circle slipped in', async () => {
    const [a, b] = [await storeBranch(app), await storeBranch(app)];
    const old = await storeBranch(app, { objective: { archivedAt: at('08:00:00') } });
    await log({ childId: a.objective.id, parent: objective(old.objective.id) });
    await log({ childId: a.objective.id, parent: objective(b.objective.id) });
    await log({ childId: b.objective.id, parent: objective(a.objective.id) });
    const found = await steps([a.objective.id]);
    expect(found.map(({ alignment }) => alignment.parent.id).sort()).toEqual(
      [a.objective.id, b.objective.id].sort(),
    );
  });

  test('come in the one statement of the figures', async () => {
    const { objective: low, keyResults } = await storeBranch(app);
    const { statements } = await app.counted(() =>
      app.stores.work.figures([keyResults[0]!.id], '2026-03-10', {
        above: { objectiveIds: [low.id], accountId: viewer },
      }),
    );
    expect(statements).toBe(1);
  });
});

describe('items', () => {
  test('are named by id, an objective or a key result', async () => {
    const { objective: one, keyResults } = await storeBranch(app, { keyResults: [{}, {}] });
    const asked = [keyResult(keyResults[1]!.id), objective(one.id), objective(anId())];
    const named = await app.run(() => app.stores.alignments.named(asked, viewer));
    expect(named.map((item) => (item.keyResult ?? item.objective).id)).toEqual([
      keyResults[1]!.id,
      one.id,
    ]);
  });

  test('are found by words or key in cycles that are open', async () => {
    const { objective: one } = await storeBranch(app, {
      objective: { title: 'Revenue + 30 %' },
      keyResults: [{ title: 'Trials' }],
    });
    await storeBranch(app, {
      objective: { title: 'Revenue, archived', archivedAt: at('08:00:00') },
    });
    const closed = await storeBranch(app, { objective: { title: 'Revenue, of a closed cycle' } });
    await app.run(() =>
      app.stores.closes.close([
        {
          ...{ subject: 'cycle', subjectId: closed.cycle.id, subjectVersion: 1 },
          ...{ outcome: null, score: null, note: '', at: at('10:00:00'), by: 'maker' },
        },
      ]),
    );
    const search = async (words: string) =>
      (
        await app.run(() => app.stores.alignments.search({ words, accountId: viewer, limit: 20 }))
      ).map((item) => (item.keyResult ?? item.objective).title);
    expect(await search('REVENUE %')).toEqual(['Revenue + 30 %', 'Trials']);
    expect(await search(`o-${one.number} revenue`)).toEqual(['Revenue + 30 %', 'Trials']);
    expect(await search('kr- trials')).toEqual(['Trials']);
    expect(await search('nothing')).toEqual([]);
  });
});
