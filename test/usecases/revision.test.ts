import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject, move } from '../support/jira-work';
import { anOkr, byIssues, byNumber, placeOf, type Okr } from '../support/okr-work';

describe('the token that open screens poll', () => {
  let site: AppSite;
  let project: JiraProject;
  let okr: Okr;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
    okr = await anOkr(site, project, { keyResults: [byIssues, byNumber] });
  });
  afterEach(() => site.close());

  const token = async () => (await site.call('member', 'site.revision', {})).token;

  test('stays while nothing happens', async () => {
    const before = await token();
    await site.call('member', 'board.get', placeOf(project));
    expect(await token()).toBe(before);
  });

  test.each<[string, () => Promise<unknown>]>([
    [
      'an edit',
      () =>
        site.call('lead', 'objective.edit', {
          ...{ id: okr.objectiveId, version: okr.version, title: 'Else', reason: 'Clearer.' },
        }),
    ],
    [
      'a recorded value',
      () =>
        site.call('lead', 'measurement.record', { keyResultId: okr.keyResultIds[1]!, value: 30 }),
    ],
    ['a setting', () => site.call('admin', 'settings.edit', { inProgressCredit: 0.5 })],
    ['midnight', () => Promise.resolve(site.clock.set(Date.parse('2026-11-24T00:00:00Z')))],
  ])('changes with %s', async (_, happens) => {
    const before = await token();
    await happens();
    expect(await token()).not.toBe(before);
  });

  test('changes when a linked issue is finished, even within one second', async () => {
    const { epic, children } = anEpic(site, project, 2);
    const link = { keyResultId: okr.keyResultIds[0]!, issueIds: [epic.id] };
    await site.call('lead', 'issueLink.add', link);
    await site.forge.settleAll();
    const before = await token();
    move(site, children[0]!.id, 'done');
    await site.forge.settleAll();
    expect(await token()).not.toBe(before);
  });
});
