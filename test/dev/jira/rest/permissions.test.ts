import { people } from '../../../../dev/jira/people';
import { aScene, type Scene } from '../support/scene';

let scene: Scene;
beforeAll(() => {
  scene = aScene();
});

const check = (as: Parameters<Scene['ask']>[0], body: object) =>
  scene.ask(as, 'POST', '/permissions/check', body);

const edit = (extra: object = {}) => ({
  globalPermissions: ['ADMINISTER', 'USER_PICKER'],
  projectPermissions: [
    {
      permissions: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'],
      projects: [Number(scene.shop.id), Number(scene.vault.id), 4242],
    },
  ],
  ...extra,
});

test('the answer holds what the caller may do, and nothing about what does not exist', async () => {
  const [shop, vault] = [Number(scene.shop.id), Number(scene.vault.id)];
  expect((await check('member', edit())).body).toEqual({
    globalPermissions: ['USER_PICKER'],
    projectPermissions: [
      { permission: 'BROWSE_PROJECTS', issues: [], projects: [shop] },
      { permission: 'ADMINISTER_PROJECTS', issues: [], projects: [] },
    ],
  });
  expect((await check('admin', edit())).body).toEqual({
    globalPermissions: ['ADMINISTER', 'USER_PICKER'],
    projectPermissions: [
      { permission: 'BROWSE_PROJECTS', issues: [], projects: [shop, vault] },
      { permission: 'ADMINISTER_PROJECTS', issues: [], projects: [shop, vault] },
    ],
  });
});

test('issues are judged one by one', async () => {
  const [open, secret] = [scene.issue(), scene.issue({ projectId: scene.vault.id })];
  const issues = [Number(open.id), Number(secret.id)];
  const body = { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues }] };
  expect((await check('member', body)).body.projectPermissions).toEqual([
    { permission: 'EDIT_ISSUES', issues: [issues[0]], projects: [] },
  ]);
  expect((await check('lead', body)).body.projectPermissions).toMatchObject([{ issues }]);
});

test('only administrators and the app ask about others', async () => {
  const about = { accountId: people.member.accountId };
  expect((await check('member', edit(about))).status).toBe(200);
  expect((await check('lead', edit(about))).status).toBe(403);
  const own = (await check('member', edit())).body;
  expect((await check('admin', edit(about))).body).toEqual(own);
  expect((await check({ kind: 'app', scopes: [] }, edit(about))).body).toEqual(own);
});

test('an outsider holds nothing, even when an administrator asks', async () => {
  const { body } = await check('admin', edit({ accountId: people.outsider.accountId }));
  expect(body).toMatchObject({
    globalPermissions: [],
    projectPermissions: [{ projects: [] }, { projects: [] }],
  });
});

test('anonymous callers hold nothing', async () => {
  expect((await check('anonymous', edit())).body).toMatchObject({ globalPermissions: [] });
});

test('an unknown permission is refused', async () => {
  expect((await check('admin', { globalPermissions: ['FLY'] })).status).toBe(400);
  expect(
    (await check('admin', { projectPermissions: [{ permissions: ['ADMINISTER'] }] })).status,
  ).toBe(400);
});

test('more than 1,000 issues are refused', async () => {
  const issues = Array.from({ length: 1001 }, (_, at) => at);
  const body = { projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues }] };
  expect((await check('admin', body)).status).toBe(400);
});

test('my permissions are told for an issue, a project, or anywhere', async () => {
  const { key } = scene.issue();
  const mine = async (place: string) => {
    const path = `/mypermissions?permissions=DELETE_ISSUES,EDIT_ISSUES${place}`;
    const { body } = await scene.ask('member', 'GET', path);
    const permissions = body.permissions as unknown as Record<string, { havePermission: boolean }>;
    return Object.values(permissions).map(({ havePermission }) => havePermission);
  };
  expect(await mine(`&issueKey=${key}`)).toEqual([false, true]);
  expect(await mine('&projectKey=SHOP')).toEqual([false, true]);
  expect(await mine('')).toEqual([false, true]);
  const hidden = await scene.ask(
    'member',
    'GET',
    '/mypermissions?permissions=EDIT_ISSUES&projectKey=VAULT',
  );
  expect(hidden.status).toBe(404);
  expect((await scene.ask('member', 'GET', '/mypermissions')).status).toBe(400);
});
