import { createJira } from '../../src/jira/create-jira';
import type { ChangedPage } from '../../src/jira/jira';
import { createMeter } from '../../src/meter/meter';
import { openJiraScope, type JiraScope } from '../support/jira-scope';

const { changedSince } = createJira();
const estimation = { estimationField: null, estimationFields: {} };
const meter = createMeter();
let app: JiraScope;

beforeEach(async () => {
  app = await openJiraScope();
});
afterEach(() => app.close());

/** The pages of what changed, and what they cost. */
const changed = (projectIds: string[], minutes: number) =>
  app.run(() =>
    meter.run(async () => {
      const pages: ChangedPage[] = [];
      for await (const page of changedSince(projectIds, minutes, estimation)) pages.push(page);
      return { pages, spent: meter.spent() };
    }),
  );
const pass = (minutes: number) => app.clock.set(app.clock.now() + minutes * 60_000);

test('what changed in so many minutes comes as facts, the oldest change first', async () => {
  app.addIssue();
  pass(30);
  const first = app.addIssue();
  pass(5);
  const second = app.addIssue();
  const { pages } = await changed([app.project.id], 10);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({ projectIds: [app.project.id], isLast: true });
  expect(pages[0]!.facts!.map(({ issueId }) => issueId)).toEqual([first.id, second.id]);
});

test('more than a hundred come page by page, each for a point and one for every issue', async () => {
  for (let count = 0; count < 103; count += 1) app.addIssue();
  const { pages, spent } = await changed([app.project.id], 10);
  expect(pages.map(({ facts, isLast }) => [facts!.length, isLast])).toEqual([
    [100, false],
    [3, true],
  ]);
  expect(spent).toMatchObject({ calls: 2, points: 105 });
});

test('a project that Jira hides is told as such, and the others are looked into', async () => {
  const leadId = app.project.leadId;
  const hidden = app.site.setup.addProject({
    key: 'SHUT',
    name: 'Shut',
    leadId,
    hiddenFromApps: true,
  });
  const issue = app.addIssue();
  const { pages } = await changed([hidden.id, app.project.id], 10);
  expect(pages).toEqual([
    { projectIds: [hidden.id], facts: null, isLast: true },
    expect.objectContaining({ projectIds: [app.project.id] }),
  ]);
  expect(pages[1]!.facts).toMatchObject([{ issueId: issue.id }]);
});

test('issues read by id cost what was asked for', async () => {
  const { readIssues } = createJira();
  const issue = app.addIssue();
  const spent = await app.run(() =>
    meter.run(async () => {
      await readIssues([issue.id, '999999'], estimation);
      return meter.spent();
    }),
  );
  expect(spent).toMatchObject({ calls: 1, points: 3 });
});
