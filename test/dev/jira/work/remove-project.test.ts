import { people } from '../../../../dev/jira/people';
import { aScene, type Scene } from '../support/scene';

let scene: Scene;
beforeEach(() => {
  scene = aScene();
});

const remove = (as: Parameters<Scene['ask']>[0]) =>
  scene.ask(as, 'DELETE', '/project/SHOP?enableUndo=false');

test('a project is gone with its issues, and of those no event tells', async () => {
  const { key } = scene.issue();
  scene.jira.setup.addVersion({ projectId: scene.shop.id, name: '1.0' });
  scene.events.length = 0;
  expect((await remove('admin')).status).toBe(204);
  expect((await scene.ask('lead', 'GET', '/project/SHOP')).status).toBe(404);
  expect((await scene.ask('lead', 'GET', `/issue/${key}`)).status).toBe(404);
  expect(scene.jira.store.versions.size).toBe(0);
  expect(scene.events).toMatchObject([
    {
      eventType: 'avi:jira:deleted:project',
      project: { id: scene.shop.id, key: 'SHOP', name: 'Online shop' },
    },
  ]);
});

test('permissions are held in it no more', async () => {
  scene.jira.setup.deleteProject('SHOP');
  const projects = [Number(scene.shop.id)];
  const { body } = await scene.ask('admin', 'POST', '/permissions/check', {
    projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], projects }],
  });
  expect(body.projectPermissions).toMatchObject([{ projects: [] }]);
});

test('issues elsewhere lose a parent they had there', () => {
  const epic = scene.issue({ typeId: '10000' });
  const child = scene.issue({ projectId: scene.vault.id, parentId: epic.id });
  scene.jira.setup.deleteProject('SHOP');
  expect(scene.jira.store.issues.require(child.id).parentId).toBeNull();
});

test('only an administrator of Jira may do it, and an app only with the scope for it', async () => {
  expect((await remove('lead')).status).toBe(404);
  expect((await remove('anonymous')).status).toBe(401);
  const scopes = ['read:jira-work', 'write:jira-work'];
  const app = { kind: 'user', accountId: people.admin.accountId, scopes } as const;
  expect((await remove(app)).status).toBe(401);
  expect(scene.jira.store.projects.get(scene.shop.id)).toBeDefined();
});
