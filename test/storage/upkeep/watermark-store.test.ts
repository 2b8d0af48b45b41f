import { aFact, at } from '../../support/builders';
import { openStores, type StoredScope } from '../../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
beforeEach(() => app.clear());
afterAll(() => app.close());

const run = <T>(work: () => Promise<T>) => app.run(work);
const watermarks = () => app.stores.upkeep.watermarks;
const read = () => run(() => watermarks().read(at('10:30:00')));
const facts = (...projectIds: string[]) =>
  run(() =>
    app.stores.work.saveFacts(
      projectIds.map((projectId, n) => aFact({ issueId: String(n + 1), projectId })),
    ),
  );

test('projects that have facts come with how far they are, those never looked into first', async () => {
  await facts('10', '11', '12');
  await run(() => watermarks().reach(['10'], at('09:00:00')));
  await run(() => watermarks().reach(['11'], at('08:00:00')));
  expect(await read()).toEqual({
    projects: [
      expect.objectContaining({ projectId: '12', isFirst: true }),
      { projectId: '11', reachedAt: at('08:00:00'), isFirst: false },
      { projectId: '10', reachedAt: at('09:00:00'), isFirst: false },
    ],
    spent: { spent: 0, own: 0 },
  });
});

test('one that nobody looked into yet is known since the oldest reading of its issues, and of what is below them', async () => {
  const fact = (issueId: string, readAt: string) => aFact({ issueId, projectId: '10', readAt });
  const facts = [fact('1', at('09:00:00')), fact('2', at('09:30:00'))];
  await run(() => app.stores.work.saveFacts(facts));
  const since = async () => (await read()).projects[0]?.reachedAt;
  expect(await since()).toBe(at('09:00:00'));
  await run(() => app.stores.work.noteChildren(['2'], at('08:30:00')));
  expect(await since()).toBe(at('08:30:00'));
});

test('what was spent in this hour comes with them, of every kind and by the search itself, in one statement', async () => {
  await facts('10');
  const usage = { calls: 1, statements: 1, sqlMs: 1, outcome: 'done' } as const;
  const spend = (kind: 'drain' | 'reconcile', points: number, moment: string) =>
    run(() => app.stores.upkeep.usage.add({ ...usage, kind, points, at: moment }));
  await spend('drain', 5, at('10:01:00'));
  await spend('reconcile', 7, at('10:59:00'));
  await spend('drain', 900, at('09:59:00'));
  const { answer, statements } = await app.counted(() => watermarks().read(at('10:30:00')));
  expect(answer.spent).toEqual({ spent: 12, own: 7 });
  expect(statements).toBe(1);
});

test('a watermark never moves back', async () => {
  await facts('10');
  await run(() => watermarks().reach(['10'], at('09:00:00')));
  await run(() => watermarks().reach(['10'], at('08:00:00')));
  expect((await read()).projects).toEqual([
    { projectId: '10', reachedAt: at('09:00:00'), isFirst: false },
  ]);
});

test('a project that Jira hides stays where it is', async () => {
  await facts('10');
  await run(() => watermarks().reach(['10'], at('09:00:00')));
  await run(() =>
    watermarks().refuse({ projectId: '10', reachedAt: at('09:30:00') }, at('10:00:00')),
  );
  expect((await read()).projects).toEqual([
    { projectId: '10', reachedAt: at('09:00:00'), isFirst: false },
  ]);
});

test('a project whose issues are all gone is looked into no more', async () => {
  await facts('10');
  await run(() => app.stores.upkeep.rereads.forgetProject('10', at('10:00:00')));
  expect((await read()).projects).toEqual([]);
});
