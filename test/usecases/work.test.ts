import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, anIssue, aProject, move } from '../support/jira-work';
import { anOkr } from '../support/okr-work';

describe('the work behind a key result', () => {
  let site: AppSite;
  let keyResultId: string;
  let objective: { id: string; version: number };
  let project: ReturnType<typeof aProject>;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    const okr = await anOkr(site, project);
    keyResultId = okr.keyResultIds[0]!;
    objective = { id: okr.objectiveId, version: okr.version };
  });
  afterEach(() => site.close());

  const link = (...issueIds: string[]) =>
    site.call('lead', 'issueLink.add', { keyResultId, issueIds });
  const work = () => site.call('member', 'keyResult.work', { id: keyResultId });
  const later = () => site.clock.set(site.clock.now() + 60_000);

  test('is the issues that count, newest first: an epic stands for its children', async () => {
    const { epic, children } = anEpic(site, project, 2);
    later();
    const newest = anIssue(site, project);
    await link(epic.id, newest.id);
    const { issueIds, total } = await work();
    expect(total).toBe(3);
    expect(issueIds[0]).toBe(newest.id);
    expect([...issueIds].sort()).toEqual([newest.id, ...children.map(({ id }) => id)].sort());
  });

  test('leaves out what its resolution takes out of the scope, as the figure does', async () => {
    const [one, other] = [anIssue(site, project), anIssue(site, project)];
    await link(one.id, other.id);
    move(site, other.id, 'done', 'wontDo');
    await site.forge.settleAll();
    const { keyResult } = await site.call('member', 'keyResult.get', { id: keyResultId });
    expect(keyResult.work).toMatchObject({ total: 1, excluded: 1 });
    expect(await work()).toMatchObject({ issueIds: [one.id], total: 1 });
  });

  test('counts an issue once that two ways lead to', async () => {
    const { epic, children } = anEpic(site, project, 1);
    await link(epic.id, children[0]!.id);
    expect(await work()).toMatchObject({ issueIds: [children[0]!.id], total: 1 });
  });

  test('of a closed key result is what counted at its end', async () => {
    const { epic, children } = anEpic(site, project, 1);
    await link(epic.id);
    const close = { ...objective, outcome: 'achieved', score: 1 } as const;
    await site.call('lead', 'objective.close', close);
    later();
    anIssue(site, project, { parentId: epic.id });
    await site.forge.settleAll();
    expect(await work()).toMatchObject({ issueIds: [children[0]!.id], total: 1 });
  });

  test('is empty where nothing is linked', async () => {
    expect(await work()).toMatchObject({ issueIds: [], total: 0 });
  });

  test('costs one statement beside the standing and no call of Jira', async () => {
    await work();
    await work();
    expect(site.last().sql).toHaveLength(2);
    expect(site.last().rest).toEqual([]);
  });
});
