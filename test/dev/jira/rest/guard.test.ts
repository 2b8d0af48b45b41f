import type { Caller } from '../../../../dev/forge/types';
import { people } from '../../../../dev/jira/people';
import { aScene, types, type Scene } from '../support/scene';

let scene: Scene;
let key: string;
let secretId: string;

beforeAll(() => {
  scene = aScene();
  key = scene.issue().key;
  secretId = scene.issue({ projectId: scene.vault.id, summary: 'Buy a rival' }).id;
});

const throughApp = (scopes: string[]): Caller => ({
  kind: 'user',
  accountId: people.member.accountId,
  scopes,
});
const asApp = (scopes: string[]): Caller => ({ kind: 'app', scopes });

test('who has no access to Jira is refused everything', async () => {
  for (const path of [`/issue/${key}`, '/myself', '/project/search', '/search/jql?jql=key=X-1']) {
    expect((await scene.ask('outsider', 'GET', path)).status).toBe(403);
  }
});

test('an unknown account is not authenticated', async () => {
  const stranger: Caller = { kind: 'user', accountId: 'nobody' };
  expect((await scene.ask(stranger, 'GET', '/myself')).status).toBe(401);
});

test('anonymous callers see no issue, no project and no people, and change nothing', async () => {
  const ask = (method: string, path: string, body?: unknown) =>
    scene.ask('anonymous', method, path, body);
  expect((await ask('GET', `/issue/${key}`)).status).toBe(404);
  expect((await ask('GET', '/project/search')).body).toMatchObject({ total: 0, values: [] });
  expect((await ask('GET', '/myself')).status).toBe(401);
  expect((await ask('GET', '/user/search?query=a')).status).toBe(401);
  expect((await ask('POST', '/issue', { fields: {} })).status).toBe(401);
  expect((await ask('PUT', `/issue/${key}/properties/a`, 1)).status).toBe(401);
});

test('an issue of a private project does not exist for others', async () => {
  expect(await scene.ask('member', 'GET', `/issue/${secretId}`)).toMatchObject({
    status: 404,
    body: {
      errorMessages: ['Issue does not exist or you do not have permission to see it.'],
      errors: {},
    },
  });
  expect((await scene.ask('member', 'GET', '/project/VAULT')).status).toBe(404);
  expect((await scene.ask('lead', 'GET', `/issue/${secretId}`)).status).toBe(200);
  const bulk = { issueIdsOrKeys: [secretId, key], fields: ['summary'] };
  const { body } = await scene.ask('member', 'POST', '/issue/bulkfetch', bulk);
  expect(body.issues).toMatchObject([{ key }]);
  expect(body.issueErrors).toMatchObject([{ id: secretId }]);
});

test('a viewer reads and does not write', async () => {
  const { jira, shop } = scene;
  jira.setup.updateProject({ ...shop, everyone: 'Viewers' });
  const read = await scene.ask('member', 'GET', `/issue/${key}?expand=transitions`);
  expect(read).toMatchObject({ status: 200, body: { transitions: [] } });
  const edit = { fields: { summary: 'Mine' } };
  expect((await scene.ask('member', 'PUT', `/issue/${key}`, edit)).status).toBe(403);
  expect((await scene.ask('member', 'DELETE', `/issue/${key}`)).status).toBe(403);
  expect((await scene.ask('member', 'PUT', `/issue/${key}/properties/a`, 1)).status).toBe(403);
  const create = {
    fields: { project: { id: shop.id }, issuetype: { id: types.task }, summary: 'X' },
  };
  expect((await scene.ask('member', 'POST', '/issue', create)).status).toBe(403);
  jira.setup.updateProject(shop);
});

test('a security level hides an issue from all but its members, the app included', async () => {
  const level = { id: '1', name: 'Board only', memberIds: [people.member.accountId] };
  scene.jira.setup.updateProject({ ...scene.shop, securityLevels: [level] });
  const { key: hidden } = scene.issue({ securityLevelId: '1' });
  expect((await scene.ask('member', 'GET', `/issue/${hidden}`)).status).toBe(200);
  expect((await scene.ask('lead', 'GET', `/issue/${hidden}`)).status).toBe(404);
  expect((await scene.ask(asApp(['read:jira-work']), 'GET', `/issue/${hidden}`)).status).toBe(404);
  const search = { jql: `project = SHOP and summary ~ "invoice"` };
  const found = await scene.ask('lead', 'POST', '/search/jql', search);
  expect(found.body.issues).toHaveLength(1);
});

test('the app sees private projects unless their permission scheme leaves it out', async () => {
  const app = asApp(['read:jira-work']);
  expect((await scene.ask(app, 'GET', `/issue/${secretId}`)).status).toBe(200);
  scene.jira.setup.updateProject({ ...scene.vault, hiddenFromApps: true });
  expect((await scene.ask(app, 'GET', `/issue/${secretId}`)).status).toBe(404);
});

test("through the app, the operation's scopes are needed: the classic ones or all granular ones", async () => {
  const missing = await scene.ask(throughApp(['read:jira-user']), 'GET', `/issue/${key}`);
  expect(missing).toMatchObject({
    status: 401,
    body: { code: 401, message: 'Unauthorized; scope does not match' },
  });
  expect((await scene.ask(throughApp(['read:jira-work']), 'GET', `/issue/${key}`)).status).toBe(
    200,
  );
  const granular = ['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira'];
  const changelog = `/issue/${key}/changelog`;
  expect((await scene.ask(throughApp(granular), 'GET', changelog)).status).toBe(200);
  expect((await scene.ask(throughApp(granular.slice(1)), 'GET', changelog)).status).toBe(401);
  expect((await scene.ask(throughApp([]), 'GET', '/serverInfo')).status).toBe(200);
});

test('what is not modelled says so', async () => {
  for (const path of [
    '/dashboard',
    '/issue/createmeta',
    '/project/type',
    `/issue/${key}/comment`,
  ]) {
    expect(await scene.ask('member', 'GET', path)).toMatchObject({
      status: 501,
      body: { errorMessages: [`not modelled: GET /rest/api/3${path}`] },
    });
  }
});

test('a parameter or an expansion that would be ignored is said to be not modelled', async () => {
  const path = `/issue/${key}?expand=renderedFields`;
  expect((await scene.ask('member', 'GET', path)).status).toBe(501);
  expect((await scene.ask('member', 'GET', '/project/search?orderBy=-key')).status).toBe(501);
  expect((await scene.ask('member', 'GET', `/issue/${key}?updateHistory=true`)).status).toBe(200);
});

test('a body with an unknown field is refused', async () => {
  const body = { jql: 'project = SHOP', startAt: 50 };
  expect((await scene.ask('member', 'POST', '/search/jql', body)).status).toBe(400);
});
