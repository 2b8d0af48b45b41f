import { fileJournals } from '../../../../dev/forge/platform/journal';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Journal, JournalFactory } from '../../../../dev/forge/types';
import { people } from '../../../../dev/jira/people';
import { aScene, startOfScene, statuses, types } from '../support/scene';

const lead = { accountId: people.lead.accountId };
const hour = 3_600_000;

test('done sets a resolution and its date, reopening clears both', () => {
  const { jira, clock, issue } = aScene();
  const { id } = issue();
  clock.set(startOfScene + hour);
  expect(jira.work.move(id, { statusId: statuses.done }, lead)).toMatchObject({
    resolutionId: '10000',
    resolvedAt: startOfScene + hour,
    statusCategoryChangedAt: startOfScene + hour,
  });
  clock.set(startOfScene + 2 * hour);
  expect(jira.work.move(id, { statusId: statuses.inProgress }, lead)).toMatchObject({
    resolutionId: null,
    resolvedAt: null,
    statusCategoryChangedAt: startOfScene + 2 * hour,
  });
});

test('a move inside one category does not change when the category was reached', () => {
  const { jira, clock, issue } = aScene();
  const { id } = issue();
  jira.work.move(id, { statusId: statuses.inProgress }, lead);
  clock.set(startOfScene + hour);
  const { statusCategoryChangedAt } = jira.work.move(id, { statusId: statuses.inReview }, lead);
  expect(statusCategoryChangedAt).toBe(startOfScene);
});

test('the past can be told with its true dates', async () => {
  const scene = aScene();
  const then = { ...lead, at: startOfScene - 48 * hour };
  const { id } = scene.jira.work.create(
    { projectId: scene.shop.id, typeId: types.task, summary: 'Old' },
    then,
  );
  scene.jira.work.move(id, { statusId: statuses.done }, { ...lead, at: startOfScene - 24 * hour });
  const { body } = await scene.ask('member', 'GET', `/issue/${id}?expand=changelog`);
  expect(body).toMatchObject({
    fields: {
      created: '2026-02-28T09:00:00.000+0000',
      resolutiondate: '2026-03-01T09:00:00.000+0000',
    },
    changelog: { total: 1, histories: [{ created: '2026-03-01T09:00:00.000+0000' }] },
  });
});

test('lists change one value an item', () => {
  const { jira, shop, issue } = aScene();
  const versions = ['1', '2', '3'].map(
    (name) => jira.setup.addVersion({ projectId: shop.id, name }).id,
  );
  const [one = '', two = '', three = ''] = versions;
  const { id } = issue({ fixVersionIds: [one, two] });
  jira.work.edit(id, { fixVersionIds: [two, three] }, lead);
  expect(jira.store.histories.of(id)[0]?.items).toMatchObject([
    { field: 'Fix Version', fieldId: 'fixVersions', from: one, to: null, toString: null },
    { field: 'Fix Version', fieldId: 'fixVersions', from: null, to: three, toString: '3' },
  ]);
});

test('everything survives a restart, and ids go on where they were', async () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'jira-'));
  const files = fileJournals(dir);
  const opened: Journal<never>[] = [];
  const journal: JournalFactory = (name) => {
    const made = files<never>(name);
    opened.push(made);
    return made;
  };
  const before = aScene({ journal });
  const epic = before.issue({ typeId: types.epic });
  const child = before.issue({ parentId: epic.id });
  before.jira.work.move(child.id, { statusId: statuses.done }, lead);
  before.jira.store.properties.put({ issueId: child.id, key: 'okr', value: { a: 1 } });
  const gone = before.issue();
  before.jira.work.remove(gone.id, lead);
  for (const made of opened) await made.flush();

  const after = aScene({ journal });
  const read = await after.ask(
    'member',
    'GET',
    `/issue/${child.key}?expand=changelog&properties=okr`,
  );
  expect(read.body).toMatchObject({
    id: child.id,
    fields: { status: { name: 'Done' }, parent: { key: epic.key } },
    changelog: { total: 1 },
    properties: { okr: { a: 1 } },
  });
  const found = await after.ask('member', 'POST', '/search/jql', { jql: `parent = ${epic.key}` });
  expect(found.body.issues).toEqual([{ id: child.id }]);
  expect(after.issue().key).toBe('SHOP-4');
  for (const made of opened) await made.flush();
  rmSync(dir, { recursive: true });
});
