import { extensionAri } from '../../../../dev/forge/platform/installation';
import { readManifest } from '../../../../dev/forge/platform/manifest';
import { people } from '../../../../dev/jira/people';
import type { PermissionTable } from '../../../../dev/site/permission-protocol';
import { signIn } from '../tiny/browser';
import { openTinySite, type TinySite } from '../tiny/open';

let site: TinySite;
beforeAll(async () => {
  site = await openTinySite();
}, 30_000);
afterAll(() => site.drop());

const { admin, member } = people;
const holdersOf = (body: unknown, moduleKey: string): string[] =>
  (body as PermissionTable).holders
    .filter(({ held }) => held.includes(moduleKey))
    .map(({ id }) => id);

describe('the global permissions of the app', () => {
  test('are seen and switched by administrators of Jira, in their language', async () => {
    const ask = await signIn(site, 'admin');
    const { body } = await ask('/site/permissions');
    expect(body).toMatchObject({
      permissions: [{ moduleKey: 'tiny-administer', name: '管理小事' }],
    });
    expect(holdersOf(body, 'tiny-administer')).toEqual([admin.accountId]);
    const change = { moduleKey: 'tiny-administer', to: member.accountId, held: true };
    const changed = await ask('/site/permissions', change);
    expect(holdersOf(changed.body, 'tiny-administer')).toEqual([admin.accountId, member.accountId]);
    await ask('/site/permissions', { ...change, held: false });
  });

  test('are nobody else’s business', async () => {
    for (const user of ['lead', 'anonymous']) {
      const ask = await signIn(site, user);
      expect((await ask('/site/permissions')).status).toBe(403);
      const change = { moduleKey: 'tiny-administer', to: member.accountId, held: true };
      expect((await ask('/site/permissions', change)).status).toBe(403);
    }
  });
});

describe('the permissions of a project', () => {
  test('are switched by those who administer it, for roles and accounts', async () => {
    const ask = await signIn(site, 'lead');
    const { body } = await ask('/site/permissions/TINY');
    expect(body).toMatchObject({ permissions: [{ moduleKey: 'tiny-manage' }] });
    expect(holdersOf(body, 'tiny-manage')).toEqual([]);
    for (const to of ['Developers', member.accountId]) {
      await ask('/site/permissions/TINY', { moduleKey: 'tiny-manage', to, held: true });
    }
    const after = await ask('/site/permissions/TINY');
    expect(holdersOf(after.body, 'tiny-manage')).toEqual(['Developers', member.accountId]);
  });

  test('not by members, and not where there is no project', async () => {
    expect((await (await signIn(site, 'member'))('/site/permissions/TINY')).status).toBe(403);
    expect((await (await signIn(site, 'admin'))('/site/permissions/NONE')).status).toBe(404);
  });
});

test('Jira knows them by the app, its environment and the module', async () => {
  const manifest = readManifest(`${__dirname}/../tiny/manifest.yml`);
  const key = extensionAri(manifest, 'tiny-administer');
  expect(key).toMatch(/^ari:cloud:ecosystem::extension\/[-0-9a-f]{36}\/[-0-9a-f]{36}\/static\//);
  const { body } = await (await signIn(site, 'admin'))('/rest/api/3/permissions');
  expect(body).toMatchObject({ permissions: { [key]: { name: 'Administer tiny things' } } });
});
