import { openAppSite, type AppSite } from '../support/app-site';
import { anEpic, aProject, move } from '../support/jira-work';
import { aCycle, anOkr } from '../support/okr-work';

describe('a preview of settings', () => {
  let site: AppSite;

  beforeAll(async () => {
    site = await openAppSite();
    const project = aProject(site);
    const cycleId = await aCycle(site, project);
    const running = await anOkr(site, project, { cycleId });
    await anOkr(site, project, { cycleId, draft: true });
    const { epic, children } = anEpic(site, project, 4);
    const keyResultId = running.keyResultIds[0]!;
    await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
    await site.call('lead', 'checkIn.post', { keyResultId, confidence: 8 });
    for (const { id } of children) move(site, id, 'inProgress');
    await site.forge.settleAll();
  });
  afterAll(() => site.close());

  test('counts the published key results whose status would change', async () => {
    const before = await site.call('admin', 'settings.preview', {});
    expect(before).toEqual({ total: 1, changed: 0, whole: true });
    const after = await site.call('admin', 'settings.preview', { inProgressCredit: 0.5 });
    expect(after).toEqual({ total: 1, changed: 1, whole: true });
  });

  test('changes nothing, and costs three statements at most', async () => {
    await site.call('admin', 'settings.preview', { timeZone: 'Pacific/Kiritimati' });
    expect(site.last().sql.length).toBeLessThanOrEqual(3);
    expect(site.last().rest).toEqual([]);
    expect(await site.call('admin', 'settings.get', {})).toMatchObject({
      ...{ timeZone: 'UTC', inProgressCredit: 0 },
    });
  });

  test.each([
    ['timeZone', { timeZone: 'Mars/Olympus' }, /“Mars\/Olympus” does not exist/],
    ['inProgressCredit', { inProgressCredit: 0.6 }, /^Credit for work in progress must be 0.5 or/],
    ['checkInDays', { checkInDays: 0 }, /^Check-in rhythm must be 1 or more/],
    ['weekStartsOn', { weekStartsOn: 7 }, /^First day of the week must be 6 or less/],
    [
      'excludedResolutionIds',
      { excludedResolutionIds: Array.from({ length: 51 }, (_, at) => String(at)) },
      /^Resolutions that do not count: at most 50/,
    ],
  ])('refuses a wrong %s as saving does', async (field, input, message) => {
    for (const name of ['settings.preview', 'settings.edit'] as const) {
      expect(await site.ask('admin', name, input)).toMatchObject({
        refusal: { code: 'invalid', field, message: expect.stringMatching(message) as string },
      });
    }
  });
});
