import type { JiraProject } from '../../../dev/jira/model/project';
import type { CalendarDate } from '../../../src/domain/calendar';
import { groupsAt, inOrder } from '../../../src/domain/work-history';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anEpic, anIssue, aProject, by } from '../../support/jira-work';
import { anOkr, byIssues } from '../../support/okr-work';
import { storesOf } from '../../support/site-stores';

const dayMs = 86_400_000;
const mine = 'labels = mine';

let site: AppSite;
let project: JiraProject;
let keyResultId: string;
let other: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  const keyResults = [byIssues, { ...byIssues, title: 'Another' }];
  [keyResultId = '', other = ''] = (await anOkr(site, project, { keyResults })).keyResultIds;
});
afterEach(() => site.close());

const save = (jql: string, id?: string) =>
  site.call('lead', 'issueRule.save', { keyResultId, jql, ...(id === undefined ? {} : { id }) });
const label = (issueId: string, ...labels: string[]) =>
  site.jira.work.edit(issueId, { labels }, by);
const details = (id = keyResultId) => site.call('lead', 'keyResult.get', { id });
const total = async (id = keyResultId) => (await details(id)).keyResult.work?.total;
const settle = () => site.forge.settleAll();

async function later(days: number): Promise<void> {
  site.clock.set(site.clock.now() + days * dayMs);
  await site.call('lead', 'issueRule.refresh', { keyResultId });
  await settle();
}

const dayOf = (moment: number): CalendarDate => new Date(moment).toISOString().slice(0, 10);

/** How many issues counted at the end of so many days before today. */
async function countedAgo(...daysAgo: number[]): Promise<number[]> {
  const now = site.clock.now();
  const { ask } = await storesOf(site);
  const { changes } = await ask(({ work }) => work.figures([keyResultId], dayOf(now)));
  const series = inOrder(changes.get(keyResultId) ?? []);
  return daysAgo.map((ago) =>
    groupsAt(series, dayOf(now - ago * dayMs)).reduce((sum, { issues }) => sum + issues, 0),
  );
}

test('what a rule finds, finds no more and finds again counted each time for as long as it was found', async () => {
  const issue = anIssue(site, project);
  label(issue.id, 'mine');
  await save(mine);
  await settle();
  label(issue.id);
  await later(2);
  expect(await total()).toBe(0);
  label(issue.id, 'mine');
  await later(2);
  expect(await total()).toBe(1);
  label(issue.id);
  await later(2);
  label(issue.id, 'mine');
  await later(2);
  expect(await total()).toBe(1);
  expect(await countedAgo(0, 1, 2, 3, 4, 5, 6, 7, 8)).toEqual([1, 0, 0, 1, 1, 0, 0, 1, 1]);
});

test('an issue that comes two ways counts once, until the last way is gone', async () => {
  const { epic, children } = anEpic(site, project, 2);
  label(children[0]!.id, 'mine');
  const { id } = await save(mine);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await settle();
  expect(await total()).toBe(2);
  await site.call('lead', 'issueLink.remove', { keyResultId, issueId: epic.id });
  expect(await total()).toBe(1);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await site.call('lead', 'issueRule.remove', { keyResultId, id });
  await settle();
  expect(await total()).toBe(2);
});

test('what a rule finds is read even where a drain comes between its steps', async () => {
  const issue = anIssue(site, project);
  label(issue.id, 'mine');
  await settle();
  const { pool } = site.schema;
  const real = pool.execute.bind(pool);
  // A drain that finds no scope yet lets the issue go, and its mark with it.
  const spy = jest.spyOn(pool, 'execute').mockImplementation(async (...args: unknown[]) => {
    if (String(args[0]).includes('INTO work_scope')) await pool.query('DELETE FROM dirty_issue');
    return Reflect.apply(real, pool, args) as never;
  });
  await save(mine);
  spy.mockRestore();
  await settle();
  expect(await total()).toBe(1);
});

describe('a rule that cannot be refreshed tells why, and what it found before still counts', () => {
  test('where it finds more than a thousand, which is refused from the start', async () => {
    const few = Array.from({ length: 3 }, () => anIssue(site, project).id);
    await save(`project = ${project.key}`);
    await settle();
    for (let made = few.length; made <= 1000; made += 1) {
      site.jira.work.create(
        { projectId: project.id, typeId: '10001', summary: 'More' },
        { ...by, silent: true },
      );
    }
    await later(1);
    expect(await total()).toBe(few.length);
    expect((await details()).rules).toMatchObject([{ trouble: 'too-many', found: 1001 }]);
    const again = { keyResultId: other, jql: `project = ${project.key}` };
    expect(await site.ask('lead', 'issueRule.save', again)).toMatchObject({
      refusal: { code: 'invalid', field: 'jql' },
    });
  }, 60_000);

  test('where Jira understands it no more; it is not asked each time somebody looks', async () => {
    const source = anIssue(site, project);
    const issue = anIssue(site, project);
    label(issue.id, 'mine');
    await save(`${mine} AND issue not in linkedIssues("${source.key}")`);
    await settle();
    site.jira.work.remove(source.id, by);
    await later(1);
    expect(await total()).toBe(1);
    expect((await details()).rules).toMatchObject([{ trouble: 'not-understood' }]);
    const refresh = () => site.call('lead', 'issueRule.refresh', { keyResultId });
    expect(await refresh()).toEqual({ asked: 0 });
    site.clock.set(site.clock.now() + 11 * 60_000);
    expect(await refresh()).toEqual({ asked: 1 });
  });
});

test('whoever opens a key result asks no rules once the points of the hour are spent', async () => {
  await save(mine);
  await settle();
  const { ask } = await storesOf(site);
  site.clock.set(site.clock.now() + 11 * 60_000);
  const refresh = () => site.call('lead', 'issueRule.refresh', { keyResultId });
  const at = new Date(site.clock.now()).toISOString();
  const usage = { calls: 1, points: 30_000, statements: 0, sqlMs: 0, at, outcome: 'done' } as const;
  await ask(({ upkeep }) => upkeep.usage.add({ kind: 'sweep', ...usage }));
  expect(await refresh()).toEqual({ asked: 0 });
  site.clock.set(site.clock.now() + 60 * 60_000);
  expect(await refresh()).toEqual({ asked: 1 });
});

test('whoever opens a key result while its rules are asked leaves that to the other', async () => {
  await save(mine);
  await settle();
  site.clock.set(site.clock.now() + 11 * 60_000);
  const people = ['lead', 'member', 'admin', 'lead'] as const;
  const all = await Promise.all(
    people.map((who) => site.call(who, 'issueRule.refresh', { keyResultId })),
  );
  expect(all.map(({ asked }) => asked).sort()).toEqual([0, 0, 0, 1]);
});

test('a rule that means whoever asks is refused', async () => {
  const jql = 'assignee = currentUser()';
  expect(await site.ask('lead', 'issueRule.save', { keyResultId, jql })).toMatchObject({
    refusal: { code: 'invalid', field: 'jql' },
  });
});
