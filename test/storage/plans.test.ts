import type { RowDataPacket } from 'mysql2/promise';
import { z } from 'zod';
import { select } from '../../src/storage/sql/statement';
import { fillWithCrowd, cycleId, issueId, keyResultId, objectiveId } from '../support/crowd';
import { openStores } from '../support/stored';
import type { StoredScope } from '../support/stored';

const today = '2026-03-10';
/** Far below the growing tables here, above what any screen may look at in one. */
const manyRows = 1_000;

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
  await fillWithCrowd(app.schema.pool, {
    cycles: 20,
    objectivesPerCycle: 50,
    keyResultsPerObjective: 3,
    issuesPerKeyResult: 5,
    valuesPerKeyResult: 3,
  });
}, 60_000);
afterAll(() => app.close());

/** How the server ran the statements of some work: its plan with the rows it really read. */
async function plansOf(work: () => Promise<unknown>): Promise<RowDataPacket[]> {
  const { pool } = app.schema;
  const sent = jest.spyOn(pool, 'execute');
  await app.run(work);
  const calls = sent.mock.calls.map(([text, params]) => ({ text: String(text), params }));
  sent.mockRestore();
  const plans: RowDataPacket[] = [];
  for (const { text, params } of calls) {
    const statement = text.replace(/^SET STATEMENT \S+ FOR /, 'ANALYZE ');
    const [rows] = await pool.execute<RowDataPacket[]>(statement, params);
    plans.push(...rows);
  }
  return plans;
}

/** Tables that are walked from end to end. `<derived2>` and the like are the statement's own. */
const scans = (plans: readonly RowDataPacket[]) =>
  plans
    .filter(({ type }) => type === 'ALL' || type === 'index')
    .filter(({ table }) => typeof table === 'string' && !table.startsWith('<'))
    .filter((row) => Number(row['r_rows']) > manyRows)
    .map((row) => `${String(row['table'])} ${String(row['r_rows'])}`);

test('a walk from end to end would show here', async () => {
  const walk = {
    text: 'SELECT COUNT(*) AS n FROM issue_fact WHERE hierarchy_level = ?',
    params: [1],
  };
  const plans = await plansOf(() => select(z.unknown(), walk));
  expect(scans(plans)).toHaveLength(1);
});

const viewer = 'account-1';
const boardOf = Array.from({ length: 100 }, (_, n) => keyResultId(n * 3));

test.each<[string, () => Promise<unknown>]>([
  ['cycles', () => app.stores.cycles.list({ accountId: viewer, projectId: '10001' })],
  [
    'board',
    () =>
      app.stores.objectives.ofPlace({
        home: { kind: 'project', projectId: '10001' },
        cycleId: cycleId(11),
        accountId: viewer,
        limit: 501,
      }),
  ],
  ['figures', () => app.stores.work.figures(boardOf, today)],
  [
    'steps above a board',
    () =>
      app.stores.work.figures(boardOf, today, {
        above: {
          objectiveIds: Array.from({ length: 50 }, (_, n) => objectiveId(n * 20 + 11)),
          accountId: viewer,
        },
      }),
  ],
  [
    'tree of a project',
    () =>
      app.stores.objectives.related({
        ...{ place: '10001', cycleId: cycleId(11), accountId: viewer, limit: 151 },
      }),
  ],
  [
    'names of a circle',
    () =>
      app.stores.alignments.named(
        [
          { kind: 'objective', id: objectiveId(3) },
          { kind: 'keyResult', id: keyResultId(7) },
        ],
        viewer,
      ),
  ],
  ['objective', () => app.stores.objectives.find(objectiveId(7), viewer)],
  ['key result', () => app.stores.keyResults.find(keyResultId(7), viewer)],
  ['details', () => app.stores.keyResults.details(keyResultId(7))],
  ['panel', () => app.stores.keyResults.servedBy(issueId(12), viewer)],
  ['share', () => app.stores.work.through(issueId(12), boardOf.slice(0, 5), new Map())],
  ['revision', () => app.stores.revision.read(viewer)],
  ['drain', () => app.stores.work.takeDirty(100, '2026-03-10T10:00:00.000Z')],
  ['childless', () => app.stores.work.childless([issueId(1), issueId(5)])],
  [
    'figures as of their ends',
    () =>
      app.stores.work.figures(boardOf, today, {
        closedAt: new Map(boardOf.map((id) => [id, '2026-02-20T00:00:00.000Z'])),
      }),
  ],
  [
    'figures as of a moment beside their own',
    () =>
      app.stores.work.figures([...boardOf, ...boardOf.map((id) => `${id}@`)], today, {
        asOf: new Map(
          boardOf.map((id) => [`${id}@`, { keyResultId: id, until: '2026-02-20T00:00:00.000Z' }]),
        ),
      }),
  ],
  ['histories to read', () => app.stores.work.withoutHistory(100)],
  ['rules of a key result', () => app.stores.work.rulesOf(keyResultId(7))],
  ['rules from an issue', () => app.stores.work.rulesFrom([issueId(1)])],
  [
    'health',
    () =>
      app.stores.health.read({
        unreadSince: '2025-01-01T00:00:00.000Z',
        usageSince: '2026-03-09T00:00:00.000Z',
      }),
  ],
  ['projects', () => app.stores.upkeep.watermarks.read('2026-03-10T09:00:00.000Z')],
])('%s walks through no growing table', async (_screen, work) => {
  const plans = await plansOf(work);
  expect(plans.length).toBeGreaterThan(0);
  expect(scans(plans)).toEqual([]);
});

test('search walks through versions at most, never through work, values or check-ins', async () => {
  const query = {
    accountId: viewer,
    issueId: issueId(12),
    projectId: null,
    words: 'result',
    limit: 20,
  };
  const plans = await plansOf(() => app.stores.keyResults.search(query));
  expect(scans(plans).filter((scan) => !scan.startsWith('newer '))).toEqual([]);
});

test('what is somebody’s walks through versions of objectives at most, never through key results', async () => {
  const plans = await plansOf(() => app.stores.objectives.ofPerson(viewer, 50));
  expect(plans.length).toBeGreaterThan(0);
  expect(scans(plans).filter((scan) => !/^(p|newer) /.test(scan))).toEqual([]);
});
