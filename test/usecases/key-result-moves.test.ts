import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, anIssue, aProject, move, typeId } from '../support/jira-work';
import { anOkr, placeOf } from '../support/okr-work';

describe('a key result moved by real work', () => {
  let site: AppSite;
  let project: JiraProject;
  let keyResultId: string;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  });
  afterEach(() => site.close());

  const link = (...issueIds: string[]) =>
    site.call('member', 'issueLink.add', { keyResultId, issueIds });
  const progress = async () => {
    await site.forge.settleAll();
    const { keyResult } = await site.call('member', 'keyResult.get', { id: keyResultId });
    return keyResult.judgement.progress;
  };

  test('is unmeasured until work is linked, not at zero', async () => {
    expect(await progress()).toBeNull();
  });

  test('counts the children of a linked epic at once, the epic itself not', async () => {
    const { epic } = anEpic(site, project, 4);
    expect(await link(epic.id)).toEqual({ linked: [epic.id], counted: 4 });
    expect(await progress()).toBe(0);
  });

  test('follows finished and reopened children', async () => {
    const { epic, children } = anEpic(site, project, 4);
    await link(epic.id);
    move(site, children[0]!.id, 'done');
    move(site, children[1]!.id, 'done');
    expect(await progress()).toBe(0.5);
    move(site, children[0]!.id, 'inProgress');
    expect(await progress()).toBe(0.25);
  });

  test('counts children that come later, and no longer those that leave', async () => {
    const { epic, children } = anEpic(site, project, 1);
    await link(epic.id);
    move(site, children[0]!.id, 'done');
    expect(await progress()).toBe(1);
    anIssue(site, project, { parentId: epic.id });
    expect(await progress()).toBe(0.5);
    site.jira.work.edit(children[0]!.id, { parentId: null }, { accountId: project.leadId });
    expect(await progress()).toBe(0);
  });

  test('leaves out what was finished without being done', async () => {
    const { epic, children } = anEpic(site, project, 2);
    await link(epic.id);
    move(site, children[0]!.id, 'done');
    move(site, children[1]!.id, 'done', 'wontDo');
    expect(await progress()).toBe(1);
    const { keyResult } = await site.call('member', 'keyResult.get', { id: keyResultId });
    expect(keyResult.work).toMatchObject({ total: 1, done: 1, excluded: 1 });
  });

  test('counts an issue once that is linked itself and through its epic, and keeps it when the epic goes', async () => {
    const { epic, children } = anEpic(site, project, 2);
    await link(epic.id, children[0]!.id);
    move(site, children[0]!.id, 'done');
    expect(await progress()).toBe(0.5);
    await site.call('member', 'issueLink.remove', { keyResultId, issueId: epic.id });
    expect(await progress()).toBe(1);
  });

  test('forgets deleted issues, and what a deleted epic brought', async () => {
    const { epic, children } = anEpic(site, project, 3);
    await link(epic.id);
    move(site, children[0]!.id, 'done');
    site.jira.work.remove(children[1]!.id, { accountId: project.leadId });
    expect(await progress()).toBe(0.5);
    site.jira.work.remove(epic.id, { accountId: project.leadId });
    expect(await progress()).toBeNull();
  });

  test('an epic linked before it has children brings them when they come', async () => {
    const epic = anIssue(site, project, { typeId: typeId.epic });
    expect((await link(epic.id)).counted).toBe(1);
    anIssue(site, project, { parentId: epic.id });
    anIssue(site, project, { parentId: epic.id });
    await progress();
    const { keyResult } = await site.call('member', 'keyResult.get', { id: keyResultId });
    expect(keyResult.work?.total).toBe(2);
  });

  test('the issue, the board and the key result tell the same figure', async () => {
    const { epic, children } = anEpic(site, project, 4);
    await link(epic.id);
    move(site, children[0]!.id, 'done');
    expect(await progress()).toBe(0.25);
    const issue = await site.call('member', 'issue.get', { issueId: children[0]!.id });
    const board = await site.call('member', 'board.get', placeOf(project));
    expect(issue.served[0]!.keyResult.judgement.progress).toBe(0.25);
    expect(issue.served[0]).toMatchObject({ viaIssueId: epic.id, openIssues: 3 });
    expect(board.objectives[0]!.keyResults[0]!.judgement.progress).toBe(0.25);
  });

  test('an issue says whether it counts: an epic’s children do instead, and Won’t Do does not', async () => {
    const { epic, children } = anEpic(site, project, 4);
    await link(epic.id);
    const childless = anIssue(site, project, { typeId: typeId.epic });
    await link(childless.id);
    move(site, children[0]!.id, 'done', 'wontDo');
    await progress();
    const share = async (issueId: string) => {
      const { served } = await site.call('member', 'issue.get', { issueId });
      const { counted, leftOut, children: instead } = served[0]!;
      return { counted, leftOut, children: instead };
    };
    const counts = { counted: true, leftOut: false, children: 0 };
    expect(await share(epic.id)).toEqual({ ...counts, counted: false, children: 3 });
    expect(await share(children[0]!.id)).toEqual({ ...counts, counted: false, leftOut: true });
    expect(await share(children[1]!.id)).toEqual(counts);
    expect(await share(childless.id)).toEqual(counts);
  });
});
