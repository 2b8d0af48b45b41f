import { people } from '../../../../dev/jira/people';
import { aScene, statuses, types, type Scene } from '../support/scene';

let scene: Scene;
beforeEach(() => {
  scene = aScene();
});

const create = (fields: object) =>
  scene.ask('member', 'POST', '/issue', {
    fields: { project: { key: 'SHOP' }, issuetype: { id: types.story }, summary: 'Pay', ...fields },
  });

test.each<[string, object, Record<string, string>]>([
  ['no project', { project: { key: 'NOPE' } }, { project: 'Specify a valid project ID or key' }],
  ['no type', { issuetype: undefined }, { issuetype: 'Specify an issue type' }],
  [
    'an unknown type',
    { issuetype: { name: 'Riddle' } },
    { issuetype: 'Specify a valid issue type' },
  ],
  ['no summary', { summary: ' ' }, { summary: 'You must specify a summary of the issue.' }],
  [
    'a long summary',
    { summary: 'x'.repeat(256) },
    { summary: 'Summary must be less than 255 characters.' },
  ],
  [
    'a sub-task without a parent',
    { issuetype: { id: types.subtask } },
    { issuetype: 'Issue type is a sub-task but parent issue key or id not specified.' },
  ],
  [
    'an unknown parent',
    { parent: { key: 'SHOP-77' } },
    { parent: 'Could not find issue by id or key.' },
  ],
  [
    'a label with a space',
    { labels: ['two words'] },
    { labels: "The label 'two words' can't contain spaces." },
  ],
  [
    'a description that is plain text',
    { description: 'Words' },
    {
      description:
        'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    },
  ],
  [
    'an unknown field',
    { mood: 'good' },
    { mood: "Field 'mood' cannot be set. It is not on the appropriate screen, or unknown." },
  ],
  [
    'an assignee without access',
    { assignee: { accountId: people.outsider.accountId } },
    { assignee: `User '${people.outsider.accountId}' cannot be assigned issues.` },
  ],
  [
    'an unknown version',
    { fixVersions: [{ name: '9' }] },
    { fixVersions: "Version name '9' is not valid" },
  ],
])('an issue with %s is refused, naming the field', async (_, fields, errors) => {
  expect(await create(fields)).toMatchObject({ status: 400, body: { errorMessages: [], errors } });
  expect(scene.events).toEqual([]);
});

test('several wrong fields are named together', async () => {
  const { body } = await create({ summary: '', mood: 1 });
  expect(Object.keys(body.errors ?? {}).sort()).toEqual(['mood', 'summary']);
});

test('a parent stands one level above', async () => {
  const epic = scene.issue({ typeId: types.epic });
  const story = scene.issue();
  expect((await create({ parent: { key: epic.key } })).status).toBe(201);
  expect(await create({ parent: { key: story.key } })).toMatchObject({
    status: 400,
    body: {
      errors: { parent: 'Given parent work item does not belong to appropriate hierarchy.' },
    },
  });
  const subtask = { issuetype: { id: types.subtask }, parent: { id: story.id } };
  expect((await create(subtask)).status).toBe(201);
});

test('an issue joins and leaves an epic', async () => {
  const epic = scene.issue({ typeId: types.epic });
  const { key } = scene.issue();
  const edit = (parent: object | null) =>
    scene.ask('member', 'PUT', `/issue/${key}`, { fields: { parent } });
  const parent = async () =>
    (await scene.ask('member', 'GET', `/issue/${key}?fields=parent`)).body.fields;
  expect((await edit({ key: epic.key })).status).toBe(204);
  expect(await parent()).toMatchObject({
    parent: { id: epic.id, fields: { summary: epic.summary } },
  });
  expect((await edit(null)).status).toBe(204);
  expect(await parent()).toEqual({});
});

test('lists are edited by verbs', async () => {
  const version = scene.jira.setup.addVersion({ projectId: scene.shop.id, name: '1.0' });
  const { id, key } = scene.issue({ labels: ['a', 'b'] });
  const update = {
    labels: [{ add: 'c' }, { remove: 'a' }],
    fixVersions: [{ add: { name: '1.0' } }],
  };
  expect((await scene.ask('member', 'PUT', `/issue/${key}`, { update })).status).toBe(204);
  expect(scene.jira.store.issues.get(id)).toMatchObject({
    labels: ['b', 'c'],
    fixVersionIds: [version.id],
  });
  const remove = { fixVersions: [{ remove: { name: '1.0' } }], labels: [{ set: ['z'] }] };
  await scene.ask('member', 'PUT', `/issue/${key}`, { update: remove });
  expect(scene.jira.store.issues.get(id)).toMatchObject({ labels: ['z'], fixVersionIds: [] });
});

test('a transition may name the resolution, and only what the workflow allows happens', async () => {
  const { id, key } = scene.issue();
  const go = (body: object) => scene.ask('member', 'POST', `/issue/${key}/transitions`, body);
  expect(await go({ transition: { id: '99' } })).toMatchObject({
    status: 400,
    body: { errorMessages: ["Transition id '99' is not valid for this issue."] },
  });
  const fields = { resolution: { name: "Won't Do" } };
  expect((await go({ transition: { id: '41' }, fields })).status).toBe(204);
  expect(scene.jira.store.issues.get(id)).toMatchObject({
    statusId: statuses.done,
    resolutionId: '10001',
  });
  expect((await go({ transition: { id: '41' } })).status).toBe(400);
});

test('an issue with sub-tasks goes only together with them', async () => {
  const story = scene.issue();
  scene.issue({ typeId: types.subtask, parentId: story.id });
  const remove = (query: string) => scene.ask('lead', 'DELETE', `/issue/${story.key}${query}`);
  expect((await remove('')).status).toBe(400);
  expect((await remove('?deleteSubtasks=true')).status).toBe(204);
  expect(scene.jira.store.issues.size).toBe(0);
});

test('a body that is no JSON is refused', async () => {
  const request = new Request('http://jira.local/rest/api/3/issue', { method: 'POST', body: '{' });
  const caller = { kind: 'user', accountId: people.member.accountId } as const;
  expect((await scene.jira.fetch(request, caller)).status).toBe(400);
});
