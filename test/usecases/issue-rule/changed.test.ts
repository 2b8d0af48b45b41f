import type { JiraProject } from '../../../dev/jira/model/project';
import type { CalendarDate } from '../../../src/domain/calendar';
import { groupsAt, inOrder } from '../../../src/domain/work-history';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject, by, move } from '../../support/jira-work';
import { anOkr, byIssues, type Okr } from '../../support/okr-work';
import { storesOf } from '../../support/site-stores';

const dayMs = 86_400_000;

let site: AppSite;
let project: JiraProject;
let okr: Okr;
let keyResultId: string;
let other: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  const keyResults = [byIssues, { ...byIssues, title: 'Another' }];
  okr = await anOkr(site, project, { keyResults, draft: true });
  [keyResultId = '', other = ''] = okr.keyResultIds;
});
afterEach(() => site.close());

const publish = () =>
  site.call('lead', 'objective.publish', { id: okr.objectiveId, version: okr.version });
const label = (issueId: string, ...labels: string[]) =>
  site.jira.work.edit(issueId, { labels }, by);

async function labelled(...labels: string[]): Promise<string> {
  const { id } = anIssue(site, project);
  label(id, ...labels);
  await site.forge.settleAll();
  return id;
}

async function save(jql: string, id?: string, of = keyResultId): Promise<string> {
  const rule = { keyResultId: of, jql, ...(id === undefined ? {} : { id }) };
  const saved = await site.call('lead', 'issueRule.save', rule);
  await site.forge.settleAll();
  return saved.id;
}

const pass = (days: number) => site.clock.set(site.clock.now() + days * dayMs);
const work = async (id = keyResultId) =>
  (await site.call('lead', 'keyResult.get', { id })).keyResult.work;

const dayOf = (moment: number): CalendarDate => new Date(moment).toISOString().slice(0, 10);

/** How many issues counted at the end of so many days before today. */
async function countedAgo(...daysAgo: number[]): Promise<number[]> {
  const now = site.clock.now();
  const { ask } = await storesOf(site);
  const { changes } = await ask((stores) => stores.work.figures([keyResultId], dayOf(now)));
  const series = inOrder(changes.get(keyResultId) ?? []);
  return daysAgo.map((ago) =>
    groupsAt(series, dayOf(now - ago * dayMs)).reduce((sum, { issues }) => sum + issues, 0),
  );
}

/** What was promised, and which issues made the difference, by cause. */
async function promise() {
  const { promised } = (await work()) ?? {};
  if (!promised) throw new Error('Nothing is promised');
  const scope = { id: keyResultId, promisedOn: promised.on };
  const { changes } = await site.call('lead', 'keyResult.scope', scope);
  return {
    then: promised.total,
    progress: promised.progress,
    changes: changes.map(({ on, cause, amount }) => [on, cause, amount]),
  };
}

describe('before its key result is published', () => {
  test('a changed rule is taken to have always been what it is now', async () => {
    await labelled('mine');
    await labelled('mine', 'ours');
    await labelled('ours');
    const id = await save('labels = mine');
    pass(3);
    await save('labels = ours', id);
    expect((await work())?.total).toBe(2);
    pass(1);
    expect(await countedAgo(0, 1, 2, 4)).toEqual([2, 2, 2, 2]);
    await publish();
    expect(await promise()).toMatchObject({ then: 2, changes: [] });
  });

  test('an issue that nobody followed any more is read anew when another rule finds it', async () => {
    const issueId = await labelled('mine');
    const id = await save('labels = mine');
    await save('labels = nothing', id);
    const unnoticed = { ...by, silent: true };
    pass(5);
    site.jira.work.move(issueId, { statusId: '3' }, unnoticed);
    pass(1);
    site.jira.work.move(issueId, { statusId: '10002' }, unnoticed);
    await save('labels = mine', undefined, other);
    expect(await work(other)).toMatchObject({ total: 1, done: 1 });
  });
});

describe('once its key result is published', () => {
  const withTen = async () => {
    for (let made = 0; made < 10; made += 1) {
      const issueId = await labelled('a', ...(made < 2 ? ['b'] : []));
      if (made < 2) move(site, issueId, 'done');
    }
    const id = await save('labels = a');
    await publish();
    pass(3);
    return id;
  };

  test('a rule that is narrowed keeps what was promised, and what left is told', async () => {
    await save('labels = b', await withTen());
    expect(await work()).toMatchObject({ total: 2, done: 2 });
    pass(1);
    const left = Array.from({ length: 8 }, () => ['2026-11-26', 'unlinked', -1]);
    expect(await promise()).toEqual({ then: 10, progress: 0.2, changes: left });
    expect(await countedAgo(0, 1, 2, 4)).toEqual([2, 2, 10, 10]);
  });

  test('a rule that is widened adds to the promised scope on the day it was changed', async () => {
    const id = await withTen();
    await labelled('c');
    await save('labels in (a, c)', id);
    pass(1);
    const { then, changes } = await promise();
    expect([then, changes]).toEqual([10, [['2026-11-26', 'linked', 1]]]);
    expect(await countedAgo(0, 1, 2, 4)).toEqual([11, 11, 10, 10]);
  });

  test('a rule that is changed and changed back tells of both', async () => {
    const id = await withTen();
    await save('labels = b', id);
    pass(2);
    await save('labels = a', id);
    pass(1);
    expect((await work())?.total).toBe(10);
    expect(await promise()).toMatchObject({ then: 10, progress: 0.2 });
    expect(await countedAgo(0, 1, 2, 3, 4)).toEqual([10, 10, 2, 2, 10]);
  });

  test('a rule that is changed on that very day promises what it finds at the end of it', async () => {
    await labelled('a');
    await labelled('b');
    await labelled('b');
    const id = await save('labels = a');
    await publish();
    site.clock.set(site.clock.now() + 60_000);
    await save('labels = b', id);
    pass(1);
    expect(await promise()).toMatchObject({ then: 2, changes: [] });
  });
});
