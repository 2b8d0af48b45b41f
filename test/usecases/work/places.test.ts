import type { JiraIssue } from '../../../dev/jira/model/issue';
import type { JiraProject } from '../../../dev/jira/model/project';
import { people } from '../../../dev/jira/people';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anEpic, anIssue, aProject, by, move, typeId } from '../../support/jira-work';
import { aCycle, anOkr } from '../../support/okr-work';

let site: AppSite;
let project: JiraProject;
let keyResultId: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  const cycleId = await aCycle(site);
  const okr = await anOkr(site, project, { cycleId, home: { kind: 'site' } });
  keyResultId = okr.keyResultIds[0]!;
});
afterEach(() => site.close());

const settle = () => site.forge.settleAll();
const link = (...issues: readonly JiraIssue[]) =>
  site.call('admin', 'issueLink.add', { keyResultId, issueIds: issues.map(({ id }) => id) });
const work = async () =>
  (await site.call('admin', 'keyResult.get', { id: keyResultId })).keyResult.work;
const under = (issueId: string, parentId: string | null) =>
  site.jira.work.edit(issueId, { parentId }, by);

/** An issue type so many levels above the epics. */
const above = (levels: 1 | 2 | 3) =>
  site.jira.setup.issueTypeNamed(`Level ${String(levels)}`, (levels + 1) as 2 | 3 | 4).id;

test('an issue that moves to another project counts on, under its new key', async () => {
  const elsewhere = aProject(site, 'NEW');
  const { epic, children } = anEpic(site, project, 2);
  await link(epic);
  site.jira.work.relocate(children[0]!.id, { projectId: elsewhere.id }, by);
  move(site, children[0]!.id, 'done');
  await settle();
  expect(await work()).toMatchObject({ total: 2, done: 1, unseen: 0 });
});

test('a link to the top of four levels counts what lies at the bottom, and what comes and goes with its parents', async () => {
  const top = anIssue(site, project, { typeId: above(3) });
  const theme = anIssue(site, project, { typeId: above(2), parentId: top.id });
  const initiative = anIssue(site, project, { typeId: above(1), parentId: theme.id });
  const { epic } = anEpic(site, project, 2);
  under(epic.id, initiative.id);
  await settle();
  await link(top);
  expect((await work())?.total).toBe(2);

  anIssue(site, project, { parentId: epic.id });
  const second = anEpic(site, project, 3);
  under(second.epic.id, initiative.id);
  await settle();
  expect((await work())?.total).toBe(6);

  under(epic.id, null);
  await settle();
  expect((await work())?.total).toBe(3);

  const other = anIssue(site, project, { typeId: above(2) });
  under(initiative.id, other.id);
  await settle();
  expect((await work())?.total).toBe(1);

  under(other.id, top.id);
  under(epic.id, initiative.id);
  await settle();
  // Six at the bottom, and the theme, which has nothing below it any more.
  expect((await work())?.total).toBe(7);
});

test('an epic that moves between two linked initiatives counts on, once', async () => {
  const [one, two] = [0, 1].map(() => anIssue(site, project, { typeId: above(1) }));
  const { epic } = anEpic(site, project, 2);
  under(epic.id, one!.id);
  await settle();
  await link(one!, two!);
  expect((await work())?.total).toBe(3);
  under(epic.id, two!.id);
  await settle();
  expect((await work())?.total).toBe(3);
});

describe('of what Jira does not show the app the last facts count, and how many they are is told', () => {
  const seen = async () => {
    const { total, done, unseen = 0 } = (await work()) ?? {};
    return { total, done, unseen };
  };

  test('when an issue gets a security level, until it loses it', async () => {
    const level = { id: '1', name: 'Board', memberIds: [people.lead.accountId] };
    site.jira.setup.updateProject({ ...project, securityLevels: [level] });
    const { epic, children } = anEpic(site, project, 2);
    const [child] = children;
    await link(epic);
    site.jira.work.edit(child!.id, { securityLevelId: '1' }, by);
    move(site, child!.id, 'done');
    await settle();
    expect(await seen()).toEqual({ total: 2, done: 0, unseen: 1 });
    site.jira.work.edit(child!.id, { securityLevelId: null }, by);
    await settle();
    expect(await seen()).toEqual({ total: 2, done: 1, unseen: 0 });
  });

  test('when a project is archived or thrown away, until it is restored', async () => {
    const { epic, children } = anEpic(site, project, 2);
    await link(epic);
    for (const putAway of ['archiveProject', 'trashProject'] as const) {
      site.jira.work[putAway](project.id, by);
      await settle();
      expect(await seen()).toMatchObject({ total: 2, unseen: 2 });
      site.jira.work.restoreProject(project.id, by);
      await settle();
      expect(await seen()).toMatchObject({ total: 2, unseen: 0 });
    }
    move(site, children[0]!.id, 'done');
    await settle();
    expect(await seen()).toEqual({ total: 2, done: 1, unseen: 0 });
  });

  test('for good when a project is deleted: then it counts no more', async () => {
    const elsewhere = aProject(site, 'GONE');
    const stays = anIssue(site, project);
    const { epic } = anEpic(site, elsewhere, 1);
    under(stays.id, epic.id);
    await settle();
    await link(epic, stays);
    expect(await seen()).toMatchObject({ total: 2 });
    site.jira.work.removeProject(elsewhere.id, by);
    await settle();
    expect(await seen()).toEqual({ total: 1, done: 0, unseen: 0 });
  });
});

describe('an issue that Jira never showed the app counts nothing, and is told as such', () => {
  const day = 86_400_000;
  const told = async () => {
    const { keyResult, waiting } = await site.call('admin', 'keyResult.get', { id: keyResultId });
    const { total, toDo, unseen, unseenSince, neverSeen, neverSeenSince } = keyResult.work!;
    return { total, toDo, waiting, unseen, unseenSince, neverSeen, neverSeenSince };
  };
  const known = { unseen: 0, unseenSince: null, neverSeen: 0, neverSeenSince: null };
  const passDays = async (days: number) => {
    site.clock.set(site.clock.now() + days * day);
    for (const schedule of ['every-hour', 'every-week', 'every-five-minutes']) {
      await site.forge.runSchedule(schedule);
      await settle();
    }
  };
  const hide = (which: JiraProject, hiddenFromApps: boolean) =>
    site.jira.setup.updateProject({ ...site.jira.store.projects.get(which.id)!, hiddenFromApps });

  test('while its project is hidden from apps; within a week of being shown it is read', async () => {
    const shut = aProject(site, 'HID', { hiddenFromApps: true });
    const { epic } = anEpic(site, shut, 3);
    await settle();
    const linkedAt = new Date(site.clock.now()).toISOString();
    await link(epic, anIssue(site, project));
    const never = { unseen: 1, unseenSince: null, neverSeen: 1, neverSeenSince: linkedAt };
    const one = { total: 1, toDo: 1, waiting: 0 };
    expect(await told()).toEqual({ ...one, ...never });
    await passDays(8);
    expect(await told()).toEqual({ ...one, ...never });
    hide(shut, false);
    await passDays(8);
    expect(await told()).toEqual({ total: 4, toDo: 4, waiting: 0, ...known });
  });

  test('while its security level hides it, until it is read after all', async () => {
    const level = { id: '1', name: 'Board', memberIds: [people.admin.accountId] };
    site.jira.setup.updateProject({ ...project, securityLevels: [level] });
    const issue = anIssue(site, project);
    site.jira.work.edit(issue.id, { securityLevelId: '1' }, by);
    await settle();
    await link(issue);
    expect(await told()).toMatchObject({ total: 0, waiting: 0, unseen: 1, neverSeen: 1 });
    move(site, issue.id, 'done');
    site.jira.work.edit(issue.id, { securityLevelId: null }, by);
    await settle();
    expect(await told()).toMatchObject({ total: 1, waiting: 0, ...known });
    expect((await work())?.done).toBe(1);
  });

  test('and its panel asks Jira for the rights at it, for its project is not known', async () => {
    const shut = aProject(site, 'HID', { hiddenFromApps: true });
    const issue = anIssue(site, shut);
    await link(issue);
    const { served } = await site.call('admin', 'issue.get', { issueId: issue.id });
    expect(served).toHaveLength(1);
  });

  test('nor does the hour search a project for it', async () => {
    const shut = aProject(site, 'HID', { hiddenFromApps: true });
    await link(anIssue(site, shut));
    site.clock.set(site.clock.now() + day);
    site.forge.ledger.clear();
    await site.forge.runSchedule('every-hour');
    await settle();
    const asked = site.forge.ledger.invocations().flatMap(({ rest }) => rest);
    expect(asked.filter(({ path }) => path.includes('/search/'))).toEqual([]);
  });
});

test('a deleted epic gives its children back to nobody, and its sub-tasks go with it', async () => {
  const initiative = anIssue(site, project, { typeId: above(1) });
  const { epic, children } = anEpic(site, project, 1);
  const subTask = anIssue(site, project, { typeId: typeId.subtask, parentId: children[0]!.id });
  under(epic.id, initiative.id);
  await settle();
  await link(initiative, subTask);
  expect((await work())?.total).toBe(2);
  site.jira.work.remove(epic.id, by);
  await settle();
  // The initiative has nothing below it any more and counts itself.
  expect((await work())?.total).toBe(2);
  site.jira.work.remove(children[0]!.id, by);
  await settle();
  expect(await work()).toMatchObject({ total: 1, unseen: 0 });
});
