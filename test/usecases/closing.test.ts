import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, anIssue, aProject, move } from '../support/jira-work';
import { anOkr, byIssues, byNumber, placeOf, type Okr } from '../support/okr-work';

describe('closing', () => {
  let site: AppSite;
  let project: JiraProject;
  let okr: Okr;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    okr = await anOkr(site, project, { keyResults: [byNumber, byIssues] });
    const [byValue] = okr.keyResultIds;
    await site.call('lead', 'checkIn.post', { keyResultId: byValue!, confidence: 8, value: 40 });
  });
  afterEach(() => site.close());

  const close = () => ({
    ...{ id: okr.objectiveId, version: okr.version, outcome: 'partly' as const, score: 0.5 },
    note: 'Late start.',
    keyResults: [{ id: okr.keyResultIds[0]!, outcome: 'missed' as const, score: 0.4 }],
  });
  const objective = async () =>
    (await site.call('member', 'objective.get', { id: okr.objectiveId })).objective;

  test('keeps outcome and score of the objective and of each key result', async () => {
    await site.call('lead', 'objective.close', close());
    const closed = await objective();
    expect(closed).toMatchObject({ stage: 'closed', closed: { outcome: 'partly', score: 0.5 } });
    const keyResult = closed.keyResults.find(({ id }) => id === okr.keyResultIds[0]);
    expect(keyResult).toMatchObject({ closed: { outcome: 'missed', score: 0.4 } });
    expect(keyResult?.may).toEqual({
      ...{ edit: false, checkIn: false, archive: false, move: false },
    });
  });

  test('twice by the same person is once; by another it is refused', async () => {
    await site.call('lead', 'objective.close', close());
    expect((await site.ask('lead', 'objective.close', close())).ok).toBe(true);
    expect(await site.ask('admin', 'objective.close', close())).toMatchObject({
      refusal: { code: 'invalid' },
    });
  });

  test('asks for a score unless it was cancelled or carried over', async () => {
    const unscored = { ...close(), score: null };
    expect(await site.ask('lead', 'objective.close', unscored)).toMatchObject({
      refusal: { code: 'invalid', field: 'score' },
    });
    const cancelled = { ...unscored, outcome: 'cancelled' as const };
    expect((await site.ask('lead', 'objective.close', cancelled)).ok).toBe(true);
  });

  test('a cycle closes what is open in it, as it stands', async () => {
    await site.call('lead', 'cycle.close', { id: okr.cycleId, version: 2 });
    const closed = await objective();
    expect(closed.stage).toBe('closed');
    expect(closed.keyResults.map(({ judgement }) => judgement.status)).toContain('missed');
    const [keyResultId] = okr.keyResultIds;
    const value = await site.ask('lead', 'measurement.record', {
      ...{ keyResultId: keyResultId!, value: 60 },
    });
    expect(value).toMatchObject({ refusal: { code: 'invalid' } });
  });

  test('of a cycle is changed by nothing that is put away afterwards', async () => {
    const [byValue] = okr.keyResultIds;
    const more = { objectiveId: okr.objectiveId, ...byNumber, reason: 'One more.' };
    const reached = await site.call('lead', 'keyResult.create', more);
    await site.call('lead', 'measurement.record', { keyResultId: reached.id, value: 60 });
    const early = await site.call('lead', 'keyResult.create', more);
    await site.call('lead', 'measurement.record', { keyResultId: early.id, value: 20 });
    const put = { id: early.id, version: early.version, reason: 'Not ours.' };
    await site.call('lead', 'keyResult.archive', put);
    await site.call('lead', 'cycle.close', { id: okr.cycleId, version: 2 });
    const { judgement: before, closed } = await objective();
    expect(before.progress).toBe(0.75);
    site.clock.set(site.clock.now() + 3_600_000);
    await site.call('lead', 'keyResult.archive', { id: byValue!, version: 1 });
    const after = await objective();
    expect(after.keyResults.map(({ id }) => id)).not.toContain(byValue);
    expect([after.judgement, after.closed]).toEqual([before, closed]);
  });

  test('freezes what it counts of objectives that go on, which are shown as they stand beside it', async () => {
    const { cycleId } = okr;
    const top = await anOkr(site, project, { cycleId, keyResults: [byNumber] });
    const [byValue, byWork] = okr.keyResultIds;
    const supports = { kind: 'objective' as const, id: top.objectiveId };
    await site.call('lead', 'alignment.add', {
      ...{ objectiveId: okr.objectiveId, supports, counts: true },
    });
    const { epic, children } = anEpic(site, project, 2);
    await site.call('lead', 'issueLink.add', { keyResultId: byWork!, issueIds: [epic.id] });
    move(site, children[0]!.id, 'done');
    await site.forge.settleAll();
    const { objectiveId: id, version } = top;
    site.clock.set(site.clock.now() + 3_600_000);
    await site.call('lead', 'objective.close', { id, version, outcome: 'partly', score: 0.5 });
    const progress = async (): Promise<unknown> => {
      const { objectives } = await site.call('lead', 'board.get', placeOf(project));
      expect(site.last().sql.length).toBeLessThanOrEqual(3);
      return [top, okr].map(
        (one) => objectives.find((each) => each.id === one.objectiveId)?.judgement.progress,
      );
    };
    expect(await progress()).toEqual([0.5, 0.5]);
    site.clock.set(site.clock.now() + 3_600_000);
    await site.call('lead', 'measurement.record', { keyResultId: byValue!, value: 60 });
    move(site, children[1]!.id, 'done');
    await site.forge.settleAll();
    const more = { objectiveId: okr.objectiveId, ...byNumber, reason: 'One more.' };
    const late = await site.call('lead', 'keyResult.create', more);
    await site.call('lead', 'measurement.record', { keyResultId: late.id, value: 60 });
    expect(await progress()).toEqual([0.5, 1]);
  });

  test('freezes the figures: work finished, begun or added later changes them no more', async () => {
    const [, byWork] = okr.keyResultIds;
    const { epic, children } = anEpic(site, project, 4);
    await site.call('lead', 'issueLink.add', { keyResultId: byWork!, issueIds: [epic.id] });
    move(site, children[0]!.id, 'done');
    await site.forge.settleAll();
    await site.call('lead', 'cycle.close', { id: okr.cycleId, version: 2 });
    const work = async () =>
      (await site.call('member', 'keyResult.get', { id: byWork! })).keyResult;
    const before = await work();
    expect(before.work).toMatchObject({ total: 4, done: 1 });
    site.clock.set(site.clock.now() + 3_600_000);
    move(site, children[1]!.id, 'done');
    move(site, children[2]!.id, 'done', 'wontDo');
    anIssue(site, project, { parentId: epic.id });
    await site.forge.settleAll();
    const after = await work();
    expect(after.judgement).toEqual(before.judgement);
    expect(after.work).toMatchObject({ total: 4, done: 1, excluded: 0 });
  });
});
