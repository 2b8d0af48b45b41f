import { groupsAt, inOrder } from '../../../src/domain/work-history';
import { aFact, anEpic, at } from '../../support/builders';
import { openStores, storeKeyResult, type StoredScope } from '../../support/stored';

let app: StoredScope;
beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

const issuesIn = (groups: readonly { issues: number }[]) =>
  groups.reduce((sum, { issues }) => sum + issues, 0);

test('what a deleted issue leaves: its sub-tasks are gone, its children have no parent, and the past stays', async () => {
  const [byTheme, byIssues] = [await storeKeyResult(app), await storeKeyResult(app)];
  const facts = [
    anEpic({ issueId: '1', hierarchyLevel: 2 }),
    anEpic({ issueId: '2', parentId: '1' }),
    aFact({ issueId: '3', parentId: '2' }),
    aFact({ issueId: '4', parentId: '3', hierarchyLevel: -1 }),
  ];
  const work = app.stores.work;
  const ids = facts.map(({ issueId }) => issueId);
  const deleted = '2026-03-12T09:00:00.000Z';
  await app.run(async () => {
    await work.saveFacts(facts);
    await work.link(byTheme, ['1'], at('10:00:00'), 'linker');
    await work.link(byIssues, ['3', '4'], at('10:00:00'), 'linker');
    await work.saveScope(ids, at('10:00:00'));
    await work.tombstone([{ issueId: '2', goneAt: deleted }]);
  });
  const touched = await app.run(() => work.bereave(['2']));
  expect(touched).toEqual(['3']);
  expect(await app.run(() => work.bereave(['2']))).toEqual([]);
  const figures = await app.run(() => work.figures([byTheme, byIssues], '2026-03-20'));
  const now = (id: string) =>
    issuesIn(figures.work.filter(({ keyResultId }) => keyResultId === id));
  const on = (id: string, day: string) =>
    issuesIn(groupsAt(inOrder(figures.changes.get(id) ?? []), day));
  expect([now(byTheme), now(byIssues)]).toEqual([1, 2]);
  expect([on(byTheme, '2026-03-11'), on(byTheme, '2026-03-12')]).toEqual([1, 1]);

  await app.run(() => work.tombstone([{ issueId: '3', goneAt: deleted }]));
  expect(await app.run(() => work.bereave(['3']))).toEqual(['4']);
  const later = await app.run(() => work.figures([byIssues], '2026-03-20'));
  expect(later.work).toEqual([]);
  expect(issuesIn(groupsAt(inOrder(later.changes.get(byIssues) ?? []), '2026-03-11'))).toBe(2);
});
