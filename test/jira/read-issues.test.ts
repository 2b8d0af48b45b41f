import { people } from '../../dev/jira/people';
import { createJira } from '../../src/jira/create-jira';
import type { IssueFact } from '../../src/domain/work';
import { doneStatus, epicType, openJiraScope, subTaskType } from '../support/jira-scope';
import type { JiraScope } from '../support/jira-scope';

const { readIssues, childrenOf, resolutionsNotDone } = createJira();
const estimation = { estimationField: null, estimationFields: {} };
const by = { accountId: people.lead.accountId };
let app: JiraScope;

beforeEach(async () => {
  app = await openJiraScope();
});
afterEach(() => app.close());

const paths = () =>
  app.ledger
    .invocations()
    .at(-1)
    ?.rest.map(({ path, as }) => `${as} ${path}`);

test('a fact holds level, parent and category, and none of the text', async () => {
  const epic = app.addIssue({ typeId: epicType });
  const story = app.addIssue({ parentId: epic.id, summary: 'Nobody may store this' });
  const { facts, missing } = await app.run(() => readIssues([epic.id, story.id], estimation));
  const createdAt = new Date(story.createdAt).toISOString();
  expect(missing).toEqual([]);
  expect(facts).toMatchObject([{ hierarchyLevel: 1, parentId: null }, { parentId: epic.id }]);
  expect(facts[1]).toEqual({
    issueId: story.id,
    projectId: app.project.id,
    parentId: epic.id,
    hierarchyLevel: 0,
    issueStatusCategory: 'new',
    resolutionId: null,
    ...{ estimate: null, plannedSeconds: null, spentSeconds: 0 },
    createdAt,
    doneAt: null,
    updatedAt: createdAt,
    readAt: expect.any(String),
  });
});

test('a finished issue tells when, and a reopened one is not done any more', async () => {
  const story = app.addIssue();
  app.clock.set(Date.parse('2026-03-11T09:00:00.500Z'));
  app.site.work.move(story.id, { statusId: doneStatus }, by);
  const done = await app.run(() => readIssues([story.id], estimation));
  expect(done.facts[0]).toMatchObject({
    issueStatusCategory: 'done',
    resolutionId: '10000',
    doneAt: expect.stringMatching(/^2026-03-11T09:00:00\.\d{3}Z$/),
  });
  app.site.work.move(story.id, { statusId: '10000' }, by);
  const open = await app.run(() => readIssues([story.id], estimation));
  expect(open.facts[0]).toMatchObject({ doneAt: null, resolutionId: null });
});

test('what the app does not get is missing', async () => {
  const story = app.addIssue();
  const gone = app.addIssue();
  app.site.work.remove(gone.id, by);
  const { facts, missing } = await app.run(() =>
    readIssues([gone.id, story.id, gone.id], estimation),
  );
  expect(facts.map(({ issueId }) => issueId)).toEqual([story.id]);
  expect(missing).toEqual([gone.id]);
});

test('a hundred issues take one call as the app', async () => {
  const ids = Array.from({ length: 101 }, () => app.addIssue().id);
  const { facts } = await app.run(() => readIssues(ids, estimation));
  expect(facts).toHaveLength(101);
  expect(paths()).toEqual(Array(2).fill('app /rest/api/3/issue/bulkfetch'));
});

describe('children', () => {
  const children = async (parentIds: readonly string[]): Promise<IssueFact[]> =>
    app.run(async () => {
      const all: IssueFact[] = [];
      for await (const page of childrenOf(parentIds, estimation)) all.push(...page);
      return all;
    });

  test('come page by page', async () => {
    const epic = app.addIssue({ typeId: epicType });
    const stories = Array.from({ length: 103 }, () => app.addIssue({ parentId: epic.id }).id);
    const found = await children([epic.id]);
    expect(found.map(({ issueId }) => issueId).sort()).toEqual([...stories].sort());
    expect(paths()).toEqual(Array(2).fill('app /rest/api/3/search/jql'));
  });

  test('of a story are its sub-tasks', async () => {
    const story = app.addIssue();
    const subTask = app.addIssue({ typeId: subTaskType, parentId: story.id });
    const found = await children([story.id]);
    expect(found).toMatchObject([{ issueId: subTask.id, hierarchyLevel: -1 }]);
  });

  test('of others come though one parent is gone', async () => {
    const [gone, epic, other] = [1, 2, 3].map(() => app.addIssue({ typeId: epicType }).id);
    const story = app.addIssue({ parentId: other! });
    app.site.work.remove(gone!, by);
    const found = await children([gone!, epic!, other!]);
    expect(found.map(({ issueId }) => issueId)).toEqual([story.id]);
  });

  test('of nothing need no call', async () => {
    await expect(children([])).resolves.toEqual([]);
    expect(paths()).toEqual([]);
  });
});

test('resolutions that say the work was not done are found by name', async () => {
  const found = await app.run(() => resolutionsNotDone());
  const names = found.map((id) => app.site.store.resolutions.require(id).name);
  expect(names).toContain("Won't Do");
  expect(names).toContain('Needs more info');
  expect(names).not.toContain('Done');
  expect(names).toHaveLength(7);
});
