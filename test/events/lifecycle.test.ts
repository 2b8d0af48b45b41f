import { resolutionId } from '../support/jira-work';
import { openAppSite } from '../support/app-site';
import { people } from '../../dev/jira/people';

describe('installation', () => {
  test('prepares the database and leaves out resolutions that say the work was not done', async () => {
    const site = await openAppSite();
    const settings = await site.call('lead', 'settings.get', {});
    expect(settings.timeZone).toBe('UTC');
    expect(settings.excludedResolutionIds).toContain(resolutionId.wontDo);
    expect(settings.excludedResolutionIds).toContain(resolutionId.duplicate);
    expect(settings.excludedResolutionIds).not.toContain(resolutionId.done);
    await site.close();
  });

  test('again, or by the hour, it changes nothing that was decided since', async () => {
    const site = await openAppSite();
    const decided = { timeZone: 'Asia/Shanghai', excludedResolutionIds: [], inProgressCredit: 0.5 };
    await site.call('admin', 'settings.edit', decided);
    site.forge.install(people.admin.accountId);
    await site.forge.settle();
    await site.forge.runSchedule('every-hour');
    expect(await site.call('lead', 'settings.get', {})).toMatchObject(decided);
    await site.close();
  });

  test('waits for a Jira that does not let the app in yet', async () => {
    const errors = jest.spyOn(console, 'error').mockReturnValue();
    let closed = true;
    const site = await openAppSite({
      product: (jira) => ({
        fetch: async (request, caller) =>
          closed ? new Response('{}', { status: 403 }) : jira.fetch(request, caller),
      }),
    });
    closed = false;
    await site.forge.settleAll();
    const settings = await site.call('lead', 'settings.get', {});
    expect(settings.excludedResolutionIds).not.toEqual([]);
    errors.mockRestore();
    await site.close();
  });

  test('grants of yesterday are dropped by the hour', async () => {
    const site = await openAppSite();
    const grants = async () => {
      const [rows] = await site.schema.pool.query('SELECT place FROM viewer_grant');
      return rows;
    };
    await site.call('lead', 'settings.get', {});
    await site.forge.runSchedule('every-hour');
    expect(await grants()).toEqual([{ place: 'site' }]);
    site.clock.set(site.clock.now() + 25 * 3_600_000);
    await site.forge.runSchedule('every-hour');
    expect(await grants()).toEqual([]);
    await site.close();
  });
});
