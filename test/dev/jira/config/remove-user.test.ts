import { people } from '../../../../dev/jira/people';
import { aScene, type Scene } from '../support/scene';

let scene: Scene;
beforeEach(() => {
  scene = aScene();
});

const { member, lead } = people;

test('of a deleted account nothing is left but its id and “Former user”', async () => {
  const { key } = scene.issue({ assigneeId: member.accountId });
  scene.jira.setup.removeUser(member.accountId);
  const { body } = await scene.ask('lead', 'GET', `/issue/${key}?fields=assignee`);
  expect(body.fields).toMatchObject({
    assignee: { accountId: member.accountId, displayName: 'Former user', active: false },
  });
  expect(JSON.stringify(scene.jira.store.users.get(member.accountId))).not.toContain('Mei');
});

test('it is found no more, by name or by id', async () => {
  scene.jira.setup.removeUser(member.accountId);
  const ids = `accountId=${member.accountId}&accountId=${lead.accountId}`;
  const { body } = await scene.ask('lead', 'GET', `/user/bulk?${ids}`);
  expect(body).toMatchObject({ total: 1, values: [{ accountId: lead.accountId }] });
  const one = await scene.ask('lead', 'GET', `/user?accountId=${member.accountId}`);
  expect(one.status).toBe(404);
  expect((await scene.ask('lead', 'GET', '/user/search?query=former')).body).toEqual([]);
});

test('it asks Jira for nothing more', async () => {
  scene.jira.setup.removeUser(member.accountId);
  expect((await scene.ask('member', 'GET', '/myself')).status).toBe(401);
});

test('a project keeps the id of the lead it lost', async () => {
  scene.jira.setup.removeUser(lead.accountId);
  const { body } = await scene.ask('member', 'GET', '/project/SHOP');
  expect(body.lead).toMatchObject({ accountId: lead.accountId, displayName: 'Former user' });
});

test('nobody is deleted twice', () => {
  scene.jira.setup.removeUser(member.accountId);
  expect(() => scene.jira.setup.removeUser(member.accountId)).toThrow('nobody has the account');
});
