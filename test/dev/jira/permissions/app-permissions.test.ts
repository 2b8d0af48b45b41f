import { memoryJournals } from '../../../../dev/forge/platform/journal';
import { people } from '../../../../dev/jira/people';
import { aScene, appPermissions, type Person, type Scene } from '../support/scene';

const { administer, manage } = appPermissions;
const { member, admin, wei } = people;

let scene: Scene;
beforeEach(() => {
  scene = aScene();
});

async function held(as: Person): Promise<{ global: boolean; shop: boolean }> {
  const projects = [Number(scene.shop.id)];
  const { body } = await scene.ask(as, 'POST', '/permissions/check', {
    globalPermissions: [administer.key],
    projectPermissions: [{ permissions: [manage.key], projects }],
  });
  const answer = body as unknown as {
    globalPermissions: string[];
    projectPermissions: { projects: number[] }[];
  };
  return {
    global: answer.globalPermissions.includes(administer.key),
    shop: answer.projectPermissions[0]?.projects.length === 1,
  };
}

test('anybody, also a stranger, finds their keys in the list of permissions', async () => {
  const { body } = await scene.ask('anonymous', 'GET', '/permissions');
  expect(body.permissions).toMatchObject({
    [administer.key]: { key: administer.key, name: 'Administer goals', type: 'GLOBAL' },
    [manage.key]: { key: manage.key, name: 'Manage goals', type: 'PROJECT' },
    BROWSE_PROJECTS: { type: 'PROJECT' },
  });
});

test('administrators hold a global one from the start, project administrators none in the project', async () => {
  expect(await held('admin')).toEqual({ global: true, shop: false });
  expect(await held('lead')).toEqual({ global: false, shop: false });
  expect(await held('anonymous')).toEqual({ global: false, shop: false });
});

test('an administrator grants and takes a global one, account by account', async () => {
  scene.jira.setup.grantGlobal('administer', member.accountId);
  scene.jira.setup.revokeGlobal('administer', admin.accountId);
  expect((await held('member')).global).toBe(true);
  expect((await held('admin')).global).toBe(false);
  scene.jira.setup.revokeGlobal('administer', member.accountId);
  expect((await held('member')).global).toBe(false);
});

test('one of a project is granted to a role or to an account, in that project only', async () => {
  const { setup, store } = scene.jira;
  setup.grantProject('SHOP', 'manage', 'Administrators');
  setup.grantProject('SHOP', 'manage', wei.accountId);
  expect((await held('lead')).shop).toBe(true);
  expect((await held('wei')).shop).toBe(true);
  expect((await held('member')).shop).toBe(false);
  setup.grantProject('SHOP', 'manage', 'Developers');
  expect((await held('member')).shop).toBe(true);
  setup.revokeProject('SHOP', 'manage', 'Developers');
  expect((await held('member')).shop).toBe(false);
  expect(store.projects.require(scene.vault.id).appGrants).toBeUndefined();
});

test('one’s own permissions tell of them too', async () => {
  scene.jira.setup.grantProject('SHOP', 'manage', member.accountId);
  const path = `/mypermissions?projectKey=SHOP&permissions=${manage.key},${administer.key}`;
  const { body } = await scene.ask('member', 'GET', path);
  expect(body.permissions).toMatchObject({
    [manage.key]: { havePermission: true },
    [administer.key]: { havePermission: false },
  });
});

test('a key is refused that no app has, or in the place of the other kind', async () => {
  const check = (body: object) => scene.ask('admin', 'POST', '/permissions/check', body);
  expect((await check({ globalPermissions: [`${administer.key}s`] })).status).toBe(400);
  expect((await check({ globalPermissions: ['administer'] })).status).toBe(400);
  expect((await check({ globalPermissions: [manage.key] })).status).toBe(400);
  const { setup } = scene.jira;
  expect(() => setup.grantGlobal('manage', member.accountId)).toThrow("permission 'manage'");
  expect(() => setup.grantGlobal('administer', 'nobody')).toThrow('nobody has the account');
  expect(() => setup.grantProject('NONE', 'manage', 'Viewers')).toThrow('NONE');
});

test('what was granted survives a restart', async () => {
  const journals = new Map<string, unknown>();
  const open = memoryJournals();
  const journal: typeof open = <T>(name: string) => {
    if (!journals.has(name)) journals.set(name, open<T>(name));
    return journals.get(name) as ReturnType<typeof open<T>>;
  };
  scene = aScene({ journal });
  scene.jira.setup.grantGlobal('administer', member.accountId);
  scene.jira.setup.grantProject('SHOP', 'manage', member.accountId);
  scene = aScene({ journal });
  expect(await held('member')).toEqual({ global: true, shop: true });
});
