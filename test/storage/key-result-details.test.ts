import { aFact, at } from '../support/builders';
import { openStores, storeKeyResult } from '../support/stored';
import type { StoredScope } from '../support/stored';

let app: StoredScope;

beforeAll(async () => {
  app = await openStores();
});
afterAll(() => app.close());

test('a link tells whether Jira hides its issue from the app: missing, deleted, or neither known nor to be read', async () => {
  const keyResultId = await storeKeyResult(app);
  const { work, keyResults } = app.stores;
  const ids = ['read', 'marked', 'missing', 'never', 'gone', 'lost'];
  await app.run(async () => {
    await work.saveFacts([aFact({ issueId: 'read' }), aFact({ issueId: 'missing' })]);
    await work.markDirty(['marked'], 'token', at('10:00:00'));
    await work.link(keyResultId, ids, at('10:00:00'), 'linker');
    await work.noteMissing(['missing', 'never'], at('11:00:00'));
    await work.tombstone([{ issueId: 'gone', goneAt: at('11:00:00') }]);
  });
  const { links } = await app.run(() => keyResults.details(keyResultId));
  const unseen = links.flatMap((link) => (link.unseen ? [link.issueId] : []));
  expect(unseen.sort()).toEqual(['gone', 'lost', 'missing', 'never']);
});
