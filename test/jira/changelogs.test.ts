import { people } from '../../dev/jira/people';
import { createJira } from '../../src/jira/create-jira';
import { statesOf } from '../../src/domain/issue-history';
import { doneStatus, epicType, openJiraScope, type JiraScope } from '../support/jira-scope';

const { changelogs, readIssues } = createJira();
const by = { accountId: people.lead.accountId };
const estimation = { estimationField: 'customfield_10016', estimationFields: {} };
let app: JiraScope;

beforeEach(async () => {
  app = await openJiraScope();
});
afterEach(() => app.close());

const at = (hour: string): string => `2026-03-10T${hour}:00:00.000Z`;
/** The site's clock goes there before the next change. */
const when = (hour: string): void => app.clock.set(Date.parse(at(hour)));

/** Everything that an issue was, oldest first. */
async function pastOf(issueId: string) {
  const { facts } = await app.run(() => readIssues([issueId], estimation));
  const [fact] = facts;
  if (fact === undefined) throw new Error('not read');
  const found = await app.run(() => changelogs([fact], estimation));
  return statesOf(fact, fact.createdAt, found.get(issueId) ?? []).map(
    ({ at: moment, ...state }) => ({
      hour: moment.slice(11, 13),
      ...state,
    }),
  );
}

test('status, resolution, points, time and parent are told with their moments', async () => {
  const epic = app.addIssue({ typeId: epicType });
  const story = app.addIssue({ storyPoints: 3 });
  when('10');
  app.site.work.move(story.id, { statusId: '10001' }, by);
  when('11');
  app.site.work.edit(story.id, { storyPoints: 5, parentId: epic.id }, by);
  when('12');
  app.site.work.edit(story.id, { time: { original: 7200, remaining: 7200, spent: 0 } }, by);
  when('13');
  app.site.work.logWork(story.id, { seconds: 1800 }, by);
  when('14');
  app.site.work.move(story.id, { statusId: doneStatus }, by);
  expect(await pastOf(story.id)).toMatchObject([
    { hour: '09', issueStatusCategory: 'new', estimate: 3, parentId: null, plannedSeconds: null },
    { hour: '10', issueStatusCategory: 'indeterminate', estimate: 3 },
    { hour: '11', estimate: 5, parentId: epic.id },
    { hour: '12', plannedSeconds: 7200, spentSeconds: 0 },
    { hour: '13', spentSeconds: 1800 },
    { hour: '14', issueStatusCategory: 'done', resolutionId: '10000' },
  ]);
});

test('an issue that goes to another project keeps its past', async () => {
  const other = app.site.setup.addProject({
    ...{ key: 'OTHER', name: 'Other', leadId: people.lead.accountId },
  });
  const story = app.addIssue();
  when('10');
  app.site.work.move(story.id, { statusId: doneStatus }, by);
  when('11');
  app.site.work.relocate(story.id, { projectId: other.id }, by);
  const past = await pastOf(story.id);
  expect(past.find(({ hour }) => hour === '10')).toMatchObject({ issueStatusCategory: 'done' });
  expect(past[0]).toMatchObject({ hour: '09', issueStatusCategory: 'new' });
});

test('what the app may not see has no changelog, and the others have theirs', async () => {
  const story = app.addIssue();
  when('10');
  app.site.work.move(story.id, { statusId: doneStatus }, by);
  const { facts } = await app.run(() => readIssues([story.id], estimation));
  const gone = { issueId: '999999', projectId: app.project.id };
  const found = await app.run(() => changelogs([gone, ...facts], estimation));
  expect([...found.keys()]).toEqual([story.id]);
});

test('a thousand entries and more come page by page', async () => {
  const stories = [app.addIssue(), app.addIssue()];
  for (let points = 1; points <= 600; points += 1) {
    for (const { id } of stories) app.site.work.edit(id, { storyPoints: points }, by);
  }
  const { facts } = await app.run(() =>
    readIssues(
      stories.map(({ id }) => id),
      estimation,
    ),
  );
  const found = await app.run(() => changelogs(facts, estimation));
  expect(stories.map(({ id }) => found.get(id)?.length)).toEqual([600, 600]);
});
