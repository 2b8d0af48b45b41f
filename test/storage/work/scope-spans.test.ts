import { aFact, anEpic, at } from '../../support/builders';
import { openStores, storeKeyResult, type StoredScope } from '../../support/stored';

let app: StoredScope;
beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

const work = () => app.stores.work;

test('each state of an issue is a span by the day, the last one open, in one statement', async () => {
  const keyResultId = await storeKeyResult(app);
  const story = { issueId: '2', parentId: '1', createdAt: '2026-03-01T23:30:00.000Z' };
  const first = { updatedAt: '2026-03-01T23:30:00.000Z', issueStatusCategory: 'new' as const };
  const facts = [
    anEpic({ issueId: '1', createdAt: story.createdAt }),
    aFact({ ...story, ...first }),
  ];
  await app.run(async () => {
    await work().saveFacts(facts);
    await work().saveFacts([aFact({ ...story, estimate: 5, updatedAt: at('09:00:00') })]);
    await work().link(keyResultId, ['1'], at('08:00:00'), 'linker');
    await work().saveScope(['1', '2'], at('08:00:00'));
  });
  const asked = () => work().scopeSpans(keyResultId, 60, 100);
  const { answer, statements } = await app.counted(asked);
  expect(statements).toBe(1);
  expect(answer).toMatchObject([
    {
      issueId: '2',
      linkedOn: '2026-03-10',
      from: '2026-03-02',
      until: '2026-03-10',
      estimate: null,
    },
    { issueId: '2', from: '2026-03-10', until: null, estimate: 5, endsByLink: false },
  ]);
  await app.run(() => work().unlink(keyResultId, '1', '2026-03-12T10:00:00.000Z', 'linker'));
  expect((await app.run(asked)).at(-1)).toMatchObject({ until: '2026-03-12', endsByLink: true });
});
