import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byNumber } from '../support/okr-work';

const day = 24 * 60 * 60_000;
const mine = people.member.accountId;

describe('my OKRs', () => {
  let site: AppSite;
  let project: JiraProject;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
  });
  afterEach(() => site.close());

  const keysOf = async () => {
    const { due, keyResults, objectives, contributing } = await site.call('member', 'my.get', {});
    return {
      due: due.map(({ keyResult }) => keyResult.key),
      keyResults: keyResults.map(({ keyResult }) => keyResult.key),
      objectives: objectives.map(({ objective }) => objective.key),
      contributing: contributing.map(({ objective }) => objective.key),
    };
  };
  const nothing = { due: [], keyResults: [], objectives: [], contributing: [] };

  test('are what somebody owns in open cycles of any project and of the site', async () => {
    const own = { ...byNumber, ownerId: mine };
    await anOkr(site, project, { ownerId: mine });
    await anOkr(site, aProject(site, 'PAY'), { keyResults: [own, byNumber] });
    await anOkr(site, project, { cycleId: await aCycle(site), home: { kind: 'site' } });
    expect(await keysOf()).toEqual({ ...nothing, keyResults: ['KR-2'], objectives: ['O-1'] });
  });

  test('are not those of a cycle that is closed', async () => {
    const { cycleId } = await anOkr(site, project, { ownerId: mine });
    await site.call('lead', 'cycle.close', { id: cycleId, version: 2 });
    expect(await keysOf()).toEqual(nothing);
  });

  test('hold what somebody contributes to', async () => {
    const { objectiveId: id, version } = await anOkr(site, project, { draft: true });
    await site.call('lead', 'objective.edit', { id, version, contributorIds: [mine] });
    expect(await keysOf()).toEqual({ ...nothing, contributing: ['O-1'] });
  });

  test('hold nothing of a home that is closed to them', async () => {
    const secret = aProject(site, 'SECRET', { everyone: null });
    await anOkr(site, secret, { ownerId: mine });
    expect(await keysOf()).toEqual(nothing);
  });

  test('ask for a check-in once its rhythm has passed, and not after it is made', async () => {
    const cycleId = await aCycle(site, project);
    const keyResults = [{ ...byNumber, ownerId: mine, cadenceDays: 7 }];
    const { keyResultIds } = await anOkr(site, project, { cycleId, keyResults });
    expect((await keysOf()).due).toEqual([]);
    site.clock.set(site.clock.now() + 7 * day);
    const { due } = await site.call('member', 'my.get', {});
    expect(due).toMatchObject([{ days: 7, overdue: false, keyResult: { key: 'KR-1' } }]);
    await site.call('member', 'checkIn.post', { keyResultId: keyResultIds[0]!, confidence: 6 });
    expect((await keysOf()).due).toEqual([]);
  });

  test('come as many as asked for, with how many there are', async () => {
    const keyResults = [byNumber, byNumber, byNumber].map((each) => ({ ...each, ownerId: mine }));
    await anOkr(site, project, { keyResults });
    const some = await site.call('member', 'my.get', { size: 2 });
    expect(some.keyResults).toHaveLength(2);
    expect(some.totals.keyResults).toBe(3);
  });
});
