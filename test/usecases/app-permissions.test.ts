import { people } from '../../dev/jira/people';
import { openAppSite, type AppSite } from '../support/app-site';
import { aProject } from '../support/jira-work';

const dates = { name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' };

describe('the permissions that the app brings to Jira', () => {
  let site: AppSite;
  beforeEach(async () => {
    site = await openAppSite();
  });
  afterEach(() => site.close());

  const mayCreate = async (projectId: string): Promise<boolean> => {
    const home = { kind: 'project' as const, projectId };
    return (await site.ask('tomas', 'cycle.create', { home, ...dates })).ok;
  };

  test('"Manage project OKRs" opens its project and no other', async () => {
    const [here, there] = [aProject(site, 'HERE'), aProject(site, 'THERE')];
    site.jira.setup.grantProject('HERE', 'okr-manage', people.tomas.accountId);
    expect(await mayCreate(here.id)).toBe(true);
    expect(await mayCreate(there.id)).toBe(false);
    expect((await site.ask('tomas', 'settings.edit', { weekStartsOn: 0 })).ok).toBe(false);
  });

  test('"Administer OKRs" opens the site and its settings, and no project', async () => {
    const project = aProject(site);
    site.jira.setup.grantGlobal('okr-administer', people.tomas.accountId);
    expect((await site.ask('tomas', 'settings.edit', { weekStartsOn: 0 })).ok).toBe(true);
    const home = { kind: 'site' as const };
    expect((await site.ask('tomas', 'cycle.create', { home, ...dates })).ok).toBe(true);
    expect(await mayCreate(project.id)).toBe(false);
  });

  test('one that Jira takes away holds no longer than ten minutes', async () => {
    const project = aProject(site);
    site.jira.setup.grantProject('PLT', 'okr-manage', people.tomas.accountId);
    expect(await mayCreate(project.id)).toBe(true);
    site.jira.setup.revokeProject('PLT', 'okr-manage', people.tomas.accountId);
    site.clock.set(site.clock.now() + 11 * 60_000);
    expect(await mayCreate(project.id)).toBe(false);
  });

  test('are asked for as nobody, when the app comes and every hour', async () => {
    const asked = () =>
      site.forge.ledger
        .invocations()
        .flatMap(({ rest }) => rest)
        .filter(({ path }) => path === '/rest/api/3/permissions');
    expect(asked()).toMatchObject([{ as: 'none', status: 200 }]);
    await site.forge.runSchedule('every-hour');
    expect(asked()).toHaveLength(2);
  });
});

test('while their keys are unknown, Jira’s own permissions decide alone', async () => {
  const errors = jest.spyOn(console, 'error').mockReturnValue();
  const site = await openAppSite({
    product: (jira) => ({
      ...jira,
      fetch: (request, caller) =>
        new URL(request.url).pathname === '/rest/api/3/permissions'
          ? Promise.resolve(new Response('{}', { status: 404 }))
          : jira.fetch(request, caller),
    }),
  });
  const project = aProject(site);
  const home = { kind: 'project' as const, projectId: project.id };
  site.jira.setup.grantProject('PLT', 'okr-manage', people.tomas.accountId);
  expect((await site.ask('tomas', 'cycle.create', { home, ...dates })).ok).toBe(false);
  expect((await site.ask('lead', 'cycle.create', { home, ...dates })).ok).toBe(true);
  expect(errors).toHaveBeenCalled();
  errors.mockRestore();
  await site.close();
});
