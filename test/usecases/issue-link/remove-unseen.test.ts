import type { JiraIssue } from '../../../dev/jira/model/issue';
import type { JiraProject } from '../../../dev/jira/model/project';
import { people } from '../../../dev/jira/people';
import { openAppSite, type AppSite, type Person } from '../../support/app-site';
import { anIssue, aProject, by } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';

const hour = 3_600_000;
let site: AppSite;
let project: JiraProject;
let keyResultId: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
});
afterEach(() => site.close());

const settle = () => site.forge.settleAll();
const link = (...issues: readonly JiraIssue[]) =>
  site.ask('lead', 'issueLink.add', { keyResultId, issueIds: issues.map(({ id }) => id) });
const shown = async () => {
  const { keyResult, links, linkCount } = await site.call('lead', 'keyResult.get', {
    id: keyResultId,
  });
  const unseen = links.flatMap((one) => (one.unseen ? [one.issueId] : []));
  return { total: keyResult.work!.total, linkCount, unseen };
};
const unlink = (person: Person, ...issues: readonly JiraIssue[]) =>
  site.ask(person, 'issueLink.removeUnseen', {
    keyResultId,
    issueIds: issues.map(({ id }) => id),
  });
const unlinkOne = (person: Person, { id }: JiraIssue) =>
  site.ask(person, 'issueLink.remove', { keyResultId, issueId: id });

/** Deletes an issue without anybody telling the app, which finds out within a week. */
async function vanish({ id }: JiraIssue): Promise<void> {
  site.forge.faults.set({ eventsDropped: 1 });
  site.jira.work.remove(id, by);
  site.forge.faults.reset();
  site.clock.set(site.clock.now() + 8 * 24 * hour);
  await site.forge.runSchedule('every-week');
  await settle();
}

/** Two linked issues, one of which is gone. */
async function oneGone(): Promise<{ gone: JiraIssue; there: JiraIssue }> {
  const [gone, there] = [anIssue(site, project), anIssue(site, project)];
  await settle();
  await link(gone, there);
  await vanish(gone);
  return { gone, there };
}

/** From now on only the administrator sees the issue, not even the app. */
function restrict({ id }: JiraIssue): void {
  const level = { id: '1', name: 'Board', memberIds: [people.admin.accountId] };
  site.jira.setup.updateProject({ ...project, securityLevels: [level] });
  site.jira.work.edit(id, { securityLevelId: '1' }, by);
}

describe('what neither the viewer nor the app can see', () => {
  test('is told as such, and still counts', async () => {
    const { gone } = await oneGone();
    expect(await shown()).toEqual({ total: 2, linkCount: 2, unseen: [gone.id] });
  });

  test('may be unlinked by whoever may report on the key result, and counts no more', async () => {
    const { gone, there } = await oneGone();
    expect(await unlink('lead', gone, there)).toMatchObject({ data: { unlinked: [gone.id] } });
    expect(await shown()).toEqual({ total: 1, linkCount: 1, unseen: [] });
    expect(await unlink('lead', gone)).toMatchObject({ ok: true });
  });

  test('so may one alone', async () => {
    const { gone } = await oneGone();
    expect(await unlinkOne('lead', gone)).toMatchObject({ ok: true });
    expect(await shown()).toMatchObject({ total: 1, linkCount: 1 });
  });

  test('may be put back by them, where it was linked before and nowhere else', async () => {
    const { gone } = await oneGone();
    await unlink('lead', gone);
    expect(await link(gone)).toMatchObject({ ok: true });
    expect(await shown()).toEqual({ total: 2, linkCount: 2, unseen: [gone.id] });
    const [elsewhere = ''] = (await anOkr(site, project)).keyResultIds;
    const other = { keyResultId: elsewhere, issueIds: [gone.id] };
    expect(await site.ask('lead', 'issueLink.add', other)).toMatchObject({
      refusal: { code: 'not-found', field: 'issueIds.0' },
    });
  });

  test('is not there for whoever may not report', async () => {
    const { gone } = await oneGone();
    expect(await unlink('member', gone)).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect(await unlinkOne('member', gone)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await shown()).toMatchObject({ linkCount: 2 });
  });

  test('is also what a security level hides, whether the app saw it before or never', async () => {
    const [before, never] = [anIssue(site, project), anIssue(site, project)];
    await settle();
    await link(before);
    restrict(before);
    restrict(never);
    await settle();
    await site.call('admin', 'issueLink.add', { keyResultId, issueIds: [never.id] });
    const both = expect.arrayContaining([before.id, never.id]) as string[];
    expect(await shown()).toEqual({ total: 1, linkCount: 2, unseen: both });
    expect(await unlink('lead', before, never)).toMatchObject({ data: { unlinked: both } });
    expect(await shown()).toEqual({ total: 0, linkCount: 0, unseen: [] });
  });

  test('stays linked where the app sees it by now, which then reads it', async () => {
    const options = { everyone: null, leadId: people.admin.accountId, hiddenFromApps: true };
    const shut = aProject(site, 'SHUT', options);
    const issue = anIssue(site, shut);
    await settle();
    await site.call('admin', 'issueLink.add', { keyResultId, issueIds: [issue.id] });
    expect(await shown()).toMatchObject({ total: 0, unseen: [issue.id] });
    site.jira.setup.updateProject({ ...shut, hiddenFromApps: false });
    expect(await unlink('lead', issue)).toMatchObject({ data: { unlinked: [] } });
    await settle();
    expect(await shown()).toEqual({ total: 1, linkCount: 1, unseen: [] });
  });
});

test('what only the viewer cannot see is not theirs to unlink, nor to put back', async () => {
  const shut = aProject(site, 'SHUT', { everyone: null, leadId: people.admin.accountId });
  const issue = anIssue(site, shut);
  await settle();
  await site.call('admin', 'issueLink.add', { keyResultId, issueIds: [issue.id] });
  expect(await shown()).toEqual({ total: 1, linkCount: 1, unseen: [] });
  expect(await unlink('lead', issue)).toMatchObject({ data: { unlinked: [] } });
  expect(await unlinkOne('lead', issue)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await shown()).toMatchObject({ total: 1 });
  await site.call('admin', 'issueLink.remove', { keyResultId, issueId: issue.id });
  expect(await link(issue)).toMatchObject({ refusal: { code: 'not-found' } });
});
