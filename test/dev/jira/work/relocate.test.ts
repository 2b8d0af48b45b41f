import { people } from '../../../../dev/jira/people';
import { aScene, startOfScene, statuses, types, type Scene } from '../support/scene';

const by = { accountId: people.lead.accountId };

let scene: Scene;
beforeEach(() => {
  scene = aScene();
});

const move = (id: string, typeId?: string) => {
  scene.events.length = 0;
  const to = { projectId: scene.vault.id, ...(typeId === undefined ? {} : { typeId }) };
  return scene.jira.work.relocate(id, to, by);
};

test('an issue keeps its id and gets a new key; the old one still leads to it', async () => {
  const { id, key } = scene.issue();
  expect(move(id)).toMatchObject({ id, key: 'VAULT-1', projectId: scene.vault.id });
  const read = await scene.ask('lead', 'GET', `/issue/${key}`);
  expect(read.body).toMatchObject({ id, key: 'VAULT-1' });
  const bulk = { issueIdsOrKeys: [key.toLowerCase()], fields: ['project'] };
  const { body } = await scene.ask('lead', 'POST', '/issue/bulkfetch', bulk);
  expect(body.issues).toMatchObject([{ id, fields: { project: { key: 'VAULT' } } }]);
  const search = { jql: `key = ${key}`, fields: ['key'] };
  const found = await scene.ask('lead', 'POST', '/search/jql', search);
  expect(found.body.issues).toMatchObject([{ key: 'VAULT-1' }]);
});

test('a key that was left is given to no other issue', () => {
  move(scene.issue().id);
  expect(scene.issue().key).toBe('SHOP-2');
});

test('what belongs to the old project stays behind', () => {
  const { jira, shop } = scene;
  const version = jira.setup.addVersion({ projectId: shop.id, name: '1.0' });
  const component = jira.setup.addComponent({ projectId: shop.id, name: 'Checkout' });
  const level = { id: '1', name: 'Board', memberIds: [people.lead.accountId] };
  jira.setup.updateProject({ ...shop, securityLevels: [level] });
  const { id } = scene.issue({
    ...{ fixVersionIds: [version.id], componentIds: [component.id], securityLevelId: '1' },
    ...{ labels: ['kept'], storyPoints: 3 },
  });
  expect(move(id)).toMatchObject({
    ...{ fixVersionIds: [], componentIds: [], securityLevelId: null },
    ...{ labels: ['kept'], storyPoints: 3 },
  });
});

test('the move is told as one with the project and the key in its changelog', () => {
  const { id } = scene.issue();
  move(id);
  expect(scene.events).toMatchObject([
    {
      eventType: 'avi:jira:updated:issue',
      jiraEventTypeName: 'issue_moved',
      issue: { id, key: 'VAULT-1', fields: { project: { id: scene.vault.id } } },
      changelog: {
        items: [
          {
            ...{ field: 'project', fieldId: 'project' },
            ...{ from: scene.shop.id, fromString: 'Online shop' },
            ...{ to: scene.vault.id, toString: 'Secret plans' },
          },
          { field: 'Key', from: null, fromString: 'SHOP-1', to: null, toString: 'VAULT-1' },
        ],
      },
    },
  ]);
});

test('sub-tasks go along, each told by an event of its own, and other children stay', () => {
  const epic = scene.issue({ typeId: types.epic });
  const story = scene.issue({ parentId: epic.id });
  const subtask = scene.issue({ typeId: types.subtask, parentId: story.id });
  move(epic.id);
  expect(scene.jira.store.issues.require(story.id)).toMatchObject({
    ...{ projectId: scene.shop.id, parentId: epic.id },
  });
  move(story.id);
  expect(scene.events).toHaveLength(2);
  expect(scene.jira.store.issues.require(subtask.id)).toMatchObject({
    ...{ projectId: scene.vault.id, parentId: story.id, key: 'VAULT-3' },
  });
  const alone = scene.issue({ typeId: types.subtask, parentId: scene.issue().id });
  expect(() => move(alone.id)).toThrow('goes only with its parent');
});

test('type and status that the new project lacks become its own', () => {
  const { jira, vault } = scene;
  const workflow = jira.setup.addWorkflow({
    ...{ name: 'Plain', initialStatusId: statuses.toDo, transitions: [] },
    statusIds: [statuses.toDo, statuses.done],
  });
  const issueTypeIds = [types.epic, types.task];
  jira.setup.updateProject({ ...vault, workflowId: workflow.id, issueTypeIds });
  const { id } = scene.issue({ typeId: types.bug, statusId: statuses.inReview });
  scene.clock.set(startOfScene + 1000);
  expect(move(id)).toMatchObject({
    ...{ typeId: types.task, statusId: statuses.toDo },
    statusCategoryChangedAt: startOfScene + 1000,
  });
  const done = scene.issue({ typeId: types.bug, statusId: statuses.done });
  expect(move(done.id, types.epic)).toMatchObject({
    ...{ typeId: types.epic, statusId: statuses.done, resolutionId: '10000' },
  });
});
