import { aScene, types, type Person, type Scene } from '../support/scene';

let scene: Scene;
let key: string;
beforeEach(() => {
  scene = aScene();
  key = scene.issue().key;
  scene.events.length = 0;
});

const ask = (method: string, path: string, as: Person = 'admin') => scene.ask(as, method, path);
const archive = () => ask('POST', '/project/SHOP/archive');
const trash = () => ask('DELETE', '/project/SHOP');
const restore = () => ask('POST', '/project/SHOP/restore');
const told = () => scene.events.map(({ eventType }) => eventType);

test.each([
  ['archived', archive],
  ['in the recycle bin', trash],
])(
  'nobody finds a project that is %s, nor anything in it, until it is restored',
  async (_, away) => {
    const bulk = { issueIdsOrKeys: [key], fields: ['summary'] };
    const fetched = async () => (await scene.ask('lead', 'POST', '/issue/bulkfetch', bulk)).body;
    const search = { jql: 'created > -1d' };
    const found = async () => (await scene.ask('lead', 'POST', '/search/jql', search)).body.issues;
    expect((await away()).status).toBe(204);
    expect((await ask('GET', `/issue/${key}`, 'lead')).status).toBe(404);
    expect((await ask('GET', '/project/SHOP', 'lead')).status).toBe(404);
    expect(await fetched()).toMatchObject({ issues: [], issueErrors: [{ id: key }] });
    expect(await found()).toEqual([]);
    const jql = { jql: 'project = SHOP' };
    expect((await scene.ask('lead', 'POST', '/search/jql', jql)).status).toBe(400);
    expect(await restore()).toMatchObject({ status: 200, body: { key: 'SHOP' } });
    expect((await ask('GET', `/issue/${key}`, 'lead')).status).toBe(200);
    expect(await fetched()).toMatchObject({ issues: [{ key }], issueErrors: [] });
    expect(await found()).toHaveLength(1);
  },
);

test('rights are held in it no more, the app’s neither', async () => {
  await archive();
  const check = {
    projectPermissions: [
      { permissions: ['BROWSE_PROJECTS'], projects: [Number(scene.shop.id)], issues: [10_001] },
    ],
  };
  const app = { kind: 'app', scopes: ['read:permission:jira'] } as const;
  const { body } = await scene.ask(app, 'POST', '/permissions/check', check);
  expect(body.projectPermissions).toMatchObject([{ projects: [], issues: [] }]);
});

test('a child elsewhere keeps its parent, and shows none meanwhile', async () => {
  const epic = scene.issue({ typeId: types.epic });
  const child = scene.issue({ projectId: scene.vault.id, parentId: epic.id });
  const parent = async () =>
    (await ask('GET', `/issue/${child.id}?fields=parent`, 'lead')).body.fields;
  await trash();
  expect(await parent()).toEqual({});
  await restore();
  expect(await parent()).toMatchObject({ parent: { key: epic.key } });
});

test('each step is told by the event of the project, and by none of its issues', async () => {
  for (const step of [archive, restore, trash, restore, trash]) await step();
  await ask('DELETE', '/project/SHOP?enableUndo=false');
  expect(told()).toEqual([
    'avi:jira:archived:project',
    'avi:jira:unarchived:project',
    'avi:jira:softdeleted:project',
    'avi:jira:restored:project',
    'avi:jira:softdeleted:project',
    'avi:jira:deleted:project',
  ]);
  expect(scene.events[2]).toMatchObject({ project: { id: scene.shop.id, key: 'SHOP' } });
});

test('administrators of Jira find what was put away when they ask for it', async () => {
  const listed = async (as: Person, status: string) =>
    (await ask('GET', `/project/search?status=${status}`, as)).body.values;
  await archive();
  expect(await listed('admin', 'archived')).toMatchObject([{ key: 'SHOP', archived: true }]);
  expect(await listed('admin', 'deleted,live')).toMatchObject([{ key: 'VAULT' }]);
  expect(await listed('lead', 'archived')).toEqual([]);
  await restore();
  await trash();
  expect(await listed('admin', 'deleted')).toMatchObject([{ key: 'SHOP', deleted: true }]);
  expect((await ask('GET', '/project/search?status=lost')).status).toBe(400);
});

test('an archived project is restored before it is deleted, and steps make sense', async () => {
  expect((await restore()).status).toBe(400);
  await archive();
  expect((await trash()).status).toBe(404);
  expect((await archive()).status).toBe(400);
  await restore();
  await trash();
  expect((await trash()).status).toBe(404);
  expect((await archive()).status).toBe(400);
});

test('only administrators of Jira may do any of it', async () => {
  for (const [method, path] of [
    ['POST', '/project/SHOP/archive'],
    ['POST', '/project/SHOP/restore'],
    ['DELETE', '/project/SHOP'],
  ] as const) {
    expect((await ask(method, path, 'lead')).status).toBe(404);
    expect((await ask(method, path, 'anonymous')).status).toBe(401);
  }
  expect(told()).toEqual([]);
});
