import type { AlignmentEntry } from '../../../src/storage/alignment/stores';
import { at } from '../../support/builders';
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
describe('what counts', () => {
  test('comes with the objective that it counts in, each with its key results', async () => {
    const [top, middle, low] = [
      await storeBranch(app),
      await storeBranch(app, { keyResults: [{}, {}] }),
      await storeBranch(app),
    ];
    const aside = await storeBranch(app);
    await log({
      childId: middle.objective.id,
      parent: objective(top.objective.id),
      ...{ counts: true },
    });
    await log({
      childId: low.objective.id,
      parent: objective(middle.objective.id),
      ...{ counts: true },
    });
    await log({ childId: aside.objective.id, parent: objective(top.objective.id) });
    const { answer, statements } = await app.counted(() =>
      app.stores.objectives.find(top.objective.id, viewer),
    );
    expect(statements).toBe(1);
    expect(answer?.keyResults).toHaveLength(1);
    expect(answer?.counted).toMatchObject([
      {
        objective: { id: middle.objective.id },
        keyResults: [{}, {}],
        counted: [{ objective: { id: low.objective.id }, counted: [] }],
      },
    ]);
  });

  test('stands on the board by itself as well', async () => {
    const top = await storeBranch(app);
    const { cycle } = top;
    const low = await storeBranch(app, { objective: { cycleId: cycle.id } });
    await log({
      childId: low.objective.id,
      parent: objective(top.objective.id),
      ...{ counts: true },
    });
    const home = { kind: 'project', projectId: '10000' } as const;
    const query = { home, cycleId: cycle.id, accountId: viewer, limit: 10 };
    const board = await app.run(() => app.stores.objectives.ofPlace(query));
    expect(board.map(({ objective: each, counted }) => [each.id, counted.length])).toEqual([
      [top.objective.id, 1],
      [low.objective.id, 0],
    ]);
  });
});

describe('what belongs together', () => {
  test('is what lies above and below the objectives of a cycle, wherever that is', async () => {
    const top = await storeBranch(app, { objective: { home: { kind: 'site' } } });
    const own = await storeBranch(app);
    const low = await storeBranch(app, {
      objective: { home: { kind: 'project', projectId: '10001' } },
    });
    const stranger = await storeBranch(app);
    await log({ childId: own.objective.id, parent: keyResult(top.keyResults[0]!.id) });
    await log({ childId: low.objective.id, parent: keyResult(own.keyResults[0]!.id) });
    await log({ childId: stranger.objective.id, parent: objective(top.objective.id) });
    const query = { place: '10000', cycleId: own.cycle.id, accountId: viewer, limit: 10 };
    const found = await app.run(() => app.stores.objectives.related(query));
    expect(found.map(({ objective: each }) => each.id).sort()).toEqual(
      [top.objective.id, own.objective.id, low.objective.id].sort(),
    );
    const nearest = await app.run(() => app.stores.objectives.related({ ...query, limit: 1 }));
    expect(nearest.map(({ objective: each }) => each.id)).toEqual([own.objective.id]);
  });
});
