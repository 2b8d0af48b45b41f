import type { JiraProject } from '../../dev/jira/model/project';
import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { aCycle, anOkr, byNumber } from '../support/okr-work';

const place = { kind: 'site' } as const;

describe('the board of the whole site', () => {
  let site: AppSite;
  let shop: JiraProject;
  let cycleId: string;

  beforeEach(async () => {
    site = await openAppSite();
    shop = aProject(site, 'SHOP');
    cycleId = await aCycle(site);
  });
  afterEach(() => site.close());

  const keys = async (person: 'member' | 'lead', more: object = {}) => {
    const { objectives } = await site.call(person, 'board.get', { place, ...more });
    return objectives.map(({ key }) => key);
  };

  test('shows objectives of every home in a cycle of the site', async () => {
    await anOkr(site, shop, { cycleId });
    await anOkr(site, aProject(site, 'PAY'), { cycleId });
    await anOkr(site, shop, { cycleId, home: { kind: 'site' } });
    await anOkr(site, shop);
    expect((await keys('member')).sort()).toEqual(['O-1', 'O-2', 'O-3']);
  });

  test('leaves out homes that the viewer may not browse', async () => {
    const secret = aProject(site, 'SECRET', { everyone: null });
    await anOkr(site, secret, { cycleId });
    await anOkr(site, shop, { cycleId });
    expect(await keys('member')).toEqual(['O-2']);
    expect((await keys('lead')).sort()).toEqual(['O-1', 'O-2']);
  });

  test('is filtered by owner, team, level and words, and says what there is to choose', async () => {
    const mine = people.member.accountId;
    await anOkr(site, shop, { cycleId, ownerId: mine, keyResults: [byNumber] });
    const { objectiveId, version } = await anOkr(site, shop, { cycleId, draft: true });
    await site.call('lead', 'objective.edit', { id: objectiveId, version, team: 'Web' });
    expect(await keys('member', { filter: { ownerId: mine } })).toEqual(['O-1']);
    expect(await keys('member', { filter: { team: 'Web' } })).toEqual(['O-2']);
    expect(await keys('member', { filter: { level: 'company' } })).toEqual([]);
    expect(await keys('member', { filter: { words: 'trial' } })).toEqual(['O-1']);
    const { choices, seen, isCut } = await site.call('member', 'board.get', {
      ...{ place, filter: { words: 'nothing like this' } },
    });
    expect(choices.teams).toEqual(['Web']);
    expect(choices.ownerIds).toContain(mine);
    expect({ seen, isCut }).toEqual({ seen: 2, isCut: false });
  });

  test('is grouped with the number of each group', async () => {
    await anOkr(site, shop, { cycleId });
    await anOkr(site, shop, { cycleId, home: { kind: 'site' }, draft: true });
    const { groups } = await site.call('member', 'board.get', { place, groupBy: 'level' });
    expect(groups).toEqual([
      { value: 'team', objectives: 1 },
      { value: 'company', objectives: 1 },
    ]);
  });
});
