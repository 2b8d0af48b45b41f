import { aFact, anEpic, at, finished } from '../../support/builders';
import { openStores, storeKeyResult, type StoredScope } from '../../support/stored';

let app: StoredScope;
beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

test('what counts through an issue is told by key result, as of its end where it is closed', async () => {
  const [open, closed] = [await storeKeyResult(app), await storeKeyResult(app)];
  const epic = anEpic({ issueId: '1' });
  const facts = [
    epic,
    aFact({ issueId: '2', parentId: '1' }),
    aFact({ issueId: '3', parentId: '1', ...finished(at('12:00:00'), '10002') }),
    aFact({ issueId: '4', parentId: '1', createdAt: at('13:00:00') }),
  ];
  const work = app.stores.work;
  await app.run(async () => {
    await work.saveFacts(facts);
    for (const id of [open, closed]) await work.link(id, ['1'], at('09:00:00'), 'linker');
    await work.saveScope(
      facts.map(({ issueId }) => issueId),
      at('09:00:00'),
    );
  });
  const ends = new Map([[closed, at('11:00:00')]]);
  const { answer, statements } = await app.counted(() => work.through('1', [open, closed], ends));
  expect(statements).toBe(1);
  const of = (keyResultId: string) => ({ keyResultId, isItself: false });
  expect(answer).toHaveLength(3);
  expect(answer).toEqual(
    expect.arrayContaining([
      { ...of(open), resolutionId: null, issues: 2 },
      { ...of(open), resolutionId: '10002', issues: 1 },
      { ...of(closed), resolutionId: null, issues: 2 },
    ]),
  );
});
