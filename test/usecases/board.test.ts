import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anIssue, aProject, move } from '../support/jira-work';
import { aCycle, anOkr, byIssues, byNumber, placeOf } from '../support/okr-work';

describe('the board', () => {
  let site: AppSite;
  let project: JiraProject;
  let cycleId: string;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    cycleId = await aCycle(site, project);
  });
  afterEach(() => site.close());

  const board = (more: object = {}) =>
    site.call('member', 'board.get', { ...placeOf(project), ...more });

  const finished = async (keyResultId: string) => {
    const { id } = anIssue(site, project);
    await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [id] });
    move(site, id, 'done');
  };
  const open = async (keyResultId: string) => {
    const issueIds = [anIssue(site, project).id];
    await site.call('lead', 'issueLink.add', { keyResultId, issueIds });
  };

  test('of a project without cycles is empty', async () => {
    const other = aProject(site, 'NEW');
    const empty = await site.call('member', 'board.get', placeOf(other));
    expect(empty).toMatchObject({ cycle: null, cycles: [], objectives: [], total: 0 });
  });

  test('opens with the cycle that runs today, and offers those of the site', async () => {
    const ofSite = await aCycle(site);
    const { cycle, cycles } = await board();
    expect(cycle?.id).toBe(cycleId);
    expect(cycles.map(({ id }) => id).sort()).toEqual([cycleId, ofSite].sort());
  });

  test('puts what needs attention first and counts key results by status', async () => {
    const good = await anOkr(site, project, { cycleId });
    await finished(good.keyResultIds[0]!);
    const late = await anOkr(site, project, { cycleId, keyResults: [byIssues, byNumber] });
    await open(late.keyResultIds[0]!);
    await site.forge.settleAll();
    const { objectives, counts, total } = await board();
    expect(objectives.map(({ id }) => id)).toEqual([late.objectiveId, good.objectiveId]);
    expect(objectives[0]!.keyResults.map(({ id }) => id)).toEqual(late.keyResultIds);
    expect(counts).toEqual({ 'off-track': 1, unmeasured: 1, 'on-track': 1 });
    expect(total).toBe(2);
  });

  test('shows only key results of the status asked for, and still counts all', async () => {
    const mixed = await anOkr(site, project, { cycleId, keyResults: [byIssues, byNumber] });
    await anOkr(site, project, { cycleId, keyResults: [byNumber] });
    await finished(mixed.keyResultIds[0]!);
    await site.forge.settleAll();
    const { objectives, counts, total } = await board({ filter: { statuses: ['on-track'] } });
    expect(total).toBe(1);
    expect(objectives[0]!.keyResults.map(({ id }) => id)).toEqual([mixed.keyResultIds[0]]);
    expect(counts).toEqual({ 'on-track': 1, unmeasured: 2 });
  });

  test('comes in pages of fifty', async () => {
    const home = { kind: 'project' as const, projectId: project.id };
    for (let count = 0; count < 51; count += 1) {
      await site.call('lead', 'objective.create', { cycleId, home, title: `Objective ${count}` });
    }
    const first = await board();
    expect(first).toMatchObject({ total: 51, nextOffset: 50 });
    const last = await board({ offset: first.nextOffset });
    expect(last).toMatchObject({ nextOffset: null });
    expect(last.objectives).toHaveLength(1);
  });

  test.each([
    ['member', { manage: false, manageSite: false }],
    ['lead', { manage: true, manageSite: false }],
    ['admin', { manage: true, manageSite: true }],
  ] as const)('tells what %s may manage: the project, the site', async (person, may) => {
    const seen = await site.call(person, 'board.get', placeOf(project));
    expect(seen.may).toEqual(may);
  });

  test('an unknown cycle, or one of another project, is not found', async () => {
    const elsewhere = await aCycle(site, aProject(site, 'ELSE'));
    const answer = await site.ask('member', 'board.get', {
      ...{ ...placeOf(project), cycleId: elsewhere },
    });
    expect(answer).toMatchObject({ refusal: { code: 'not-found', field: 'cycleId' } });
  });
});
