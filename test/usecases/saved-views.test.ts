import type { JiraProject } from '../../dev/jira/model/project';
import { openAppSite, type AppSite, type Person } from '../support/app-site';
import { aProject } from '../support/jira-work';
import { placeOf } from '../support/okr-work';

describe('saved views', () => {
  let site: AppSite;
  let project: JiraProject;

  beforeEach(async () => {
    site = await openAppSite();
    project = aProject(site);
  });
  afterEach(() => site.close());

  const save = (person: Person, name: string, more: object = {}) =>
    site.call(person, 'view.save', {
      ...{ ...placeOf(project), name, query: 'view=table' },
      ...more,
    });
  const list = async (person: Person) =>
    (await site.call(person, 'view.list', placeOf(project))).views;
  const names = async (person: Person) => (await list(person)).map(({ name }) => name);

  test('are one’s own and those that others share, by name', async () => {
    await save('lead', 'Weekly', { shared: true });
    await save('lead', 'Private');
    await save('member', 'Late');
    expect(await names('member')).toEqual(['Late', 'Weekly']);
    expect(await names('lead')).toEqual(['Private', 'Weekly']);
    expect((await list('member'))[1]).toMatchObject({
      ...{ query: 'view=table', shared: true, may: { edit: false } },
    });
  });

  test('belong to their place', async () => {
    await save('member', 'Late', { place: { kind: 'site' } });
    expect(await names('member')).toEqual([]);
  });

  test('are changed by whoever saved them and whoever manages the place', async () => {
    const { id } = await save('member', 'Late', { shared: true });
    await save('member', 'Later', { id });
    await save('lead', 'Latest', { id, shared: true });
    expect(await names('lead')).toEqual(['Latest']);
  });

  test('are not changed or removed by anybody else', async () => {
    const { id } = await save('lead', 'Weekly', { shared: true });
    const change = { ...placeOf(project), id, name: 'Mine', query: '' };
    const refused = { refusal: { code: 'not-allowed' } };
    expect(await site.ask('member', 'view.save', change)).toMatchObject(refused);
    expect(await site.ask('member', 'view.remove', { id })).toMatchObject(refused);
    await site.call('lead', 'view.remove', { id });
    expect(await names('lead')).toEqual([]);
    await site.call('lead', 'view.remove', { id });
  });

  test('sent twice with one id are one view', async () => {
    const { id } = await save('member', 'Late');
    await save('member', 'Late', { id });
    expect(await names('member')).toEqual(['Late']);
  });

  test('are at most a hundred a place', async () => {
    for (let count = 1; count <= 100; count += 1) await save('member', `View ${String(count)}`);
    const answer = await site.ask('member', 'view.save', {
      ...{ ...placeOf(project), name: 'One more', query: '' },
    });
    expect(answer).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await list('member')).toHaveLength(100);
  });
});
