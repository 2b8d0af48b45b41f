import type { JiraIssue } from '../../../../../dev/jira/model/issue';
import { aScene, type Person, type Scene } from '../../support/scene';

let scene: Scene;
let blocker: JiraIssue;
let blocked: JiraIssue;
let secret: JiraIssue;
beforeEach(() => {
  scene = aScene();
  [blocker, blocked] = [scene.issue(), scene.issue()];
  secret = scene.issue({ projectId: scene.vault.id });
});

const link = (as: Person, from: JiraIssue, to: JiraIssue, type: object = { name: 'Blocks' }) =>
  scene.ask(as, 'POST', '/issueLink', {
    ...{ type, inwardIssue: { key: from.key }, outwardIssue: { id: to.id } },
  });
const linksOf = async (as: Person, { key }: JiraIssue) =>
  (await scene.ask(as, 'GET', `/issue/${key}?fields=issuelinks`)).body.fields;
const linkId = () => scene.jira.store.links.of(blocker.id)[0]?.id ?? '';

test('the inward issue of a request blocks the outward one', async () => {
  expect((await link('member', blocker, blocked)).status).toBe(201);
  expect(await linksOf('member', blocker)).toMatchObject({
    issuelinks: [
      { type: { outward: 'blocks' }, outwardIssue: { id: blocked.id, key: blocked.key } },
    ],
  });
  expect(await linksOf('member', blocked)).toMatchObject({
    issuelinks: [
      {
        type: { inward: 'is blocked by' },
        inwardIssue: { key: blocker.key, fields: { summary: blocker.summary } },
      },
    ],
  });
});

test('of a link to a hidden issue nothing is told', async () => {
  await link('lead', blocker, secret);
  expect(await linksOf('lead', blocker)).toMatchObject({ issuelinks: [{}] });
  expect(await linksOf('member', blocker)).toEqual({ issuelinks: [] });
  expect((await scene.ask('member', 'GET', `/issueLink/${linkId()}`)).status).toBe(404);
  expect((await scene.ask('member', 'DELETE', `/issueLink/${linkId()}`)).status).toBe(404);
});

test('what cannot be linked is refused', async () => {
  expect((await link('member', blocker, secret)).status).toBe(404);
  expect((await link('member', blocker, blocked, { name: 'Loves' })).status).toBe(404);
  expect((await link('member', blocker, blocker)).status).toBe(400);
  scene.jira.setup.updateProject({ ...scene.shop, everyone: 'Viewers' });
  expect((await link('member', blocker, blocked)).status).toBe(401);
  expect(scene.jira.store.links.size).toBe(0);
});

test.each<[string, string]>([
  ['linkedIssues(SHOP-1)', 'SHOP-2 SHOP-3'],
  ['linkedIssues(SHOP-1, blocks)', 'SHOP-2'],
  ['linkedIssues(SHOP-2, "is blocked by")', 'SHOP-1'],
  ['linkedIssues(SHOP-2, blocks)', ''],
  ['linkedIssues(SHOP-1, "relates to")', 'SHOP-3'],
])('issue in %s finds %s', async (jql, expected) => {
  await link('member', blocker, blocked);
  await link('member', scene.issue(), blocker, { name: 'Relates' });
  await link('lead', blocker, secret);
  const search = { jql: `issue in ${jql} ORDER BY key`, fields: ['key'] };
  const { body } = await scene.ask('member', 'POST', '/search/jql', search);
  const found = body.issues as unknown as { key: string }[];
  expect(found.map(({ key }) => key).join(' ')).toBe(expected);
});

test('linkedIssues() names what does not exist', async () => {
  const messages = async (call: string) =>
    (await scene.ask('member', 'POST', '/search/jql', { jql: `issue in ${call}` })).body
      .errorMessages;
  expect(await messages('linkedIssues(VAULT-1)')).toEqual([
    "Issue 'VAULT-1' could not be found in function 'linkedIssues'.",
  ]);
  expect(await messages('linkedIssues(SHOP-1, loves)')).toEqual([
    "Issue link type 'loves' could not be found in function 'linkedIssues'.",
  ]);
});
