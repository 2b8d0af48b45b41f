import { people } from '../../../../dev/jira/people';
import { aScene, startOfScene, statuses, types } from '../support/scene';

const lead = { accountId: people.lead.accountId };
const fieldsOfEvents = [
  'summary',
  'issuetype',
  'creator',
  'created',
  'project',
  'reporter',
  'assignee',
  'updated',
  'status',
];

test('a created issue is told with the documented fields and no others', () => {
  const scene = aScene();
  const epic = scene.issue({ typeId: types.epic });
  const { id, key } = scene.issue({ parentId: epic.id, storyPoints: 3 });
  const event = scene.events[1];
  expect(event).toEqual({
    eventType: 'avi:jira:created:issue',
    timestamp: String(startOfScene),
    selfGenerated: false,
    atlassianId: people.lead.accountId,
    associatedUsers: [{ accountId: people.lead.accountId }],
    issue: { id, key, fields: expect.any(Object) },
  });
  const { fields } = event?.issue as { fields: Record<string, unknown> };
  expect(Object.keys(fields).sort()).toEqual([...fieldsOfEvents].sort());
  expect(fields).toMatchObject({
    summary: 'Pay by invoice',
    issuetype: { name: 'Story', hierarchyLevel: 0 },
    project: { key: 'SHOP' },
    status: { name: 'To Do', statusCategory: { key: 'new' } },
    creator: { accountId: people.lead.accountId },
    assignee: null,
    created: '2026-03-02T09:00:00.000+0000',
  });
});

test('a transition is told with its changelog and both statuses, the former first', () => {
  const scene = aScene();
  const { id } = scene.issue();
  scene.jira.work.move(id, { statusId: statuses.done }, lead);
  expect(scene.events[1]).toMatchObject({
    eventType: 'avi:jira:updated:issue',
    jiraEventTypeName: 'issue_generic',
    changelog: {
      items: [
        { field: 'resolution', from: null, fromString: null, to: '10000', toString: 'Done' },
        { field: 'status', from: '10000', fromString: 'To Do', to: '10002', toString: 'Done' },
      ],
    },
    associatedStatuses: [{ name: 'To Do' }, { name: 'Done' }],
  });
});

test('an edit without a change of status has no statuses', () => {
  const scene = aScene();
  const { id } = scene.issue();
  scene.jira.work.edit(id, { labels: ['a', 'b'] }, lead);
  expect(scene.events[1]).not.toHaveProperty('associatedStatuses');
  expect(scene.events[1]?.changelog).toEqual({
    items: [
      {
        field: 'labels',
        fieldtype: 'jira',
        fieldId: 'labels',
        from: '',
        fromString: '',
        to: '',
        toString: 'a b',
      },
    ],
  });
});

test('a new parent arrives as an association without a field id', () => {
  const scene = aScene();
  const epic = scene.issue({ typeId: types.epic });
  const { id } = scene.issue();
  scene.jira.work.edit(id, { parentId: epic.id }, lead);
  expect(scene.events[2]?.changelog).toEqual({
    items: [
      {
        field: 'IssueParentAssociation',
        fieldtype: 'jira',
        from: null,
        fromString: null,
        to: epic.id,
        toString: epic.key,
      },
    ],
  });
});

test('a new assignee is among the associated users', () => {
  const scene = aScene();
  const { id } = scene.issue({ assigneeId: people.member.accountId });
  scene.jira.work.edit(id, { assigneeId: people.noor.accountId }, lead);
  expect(scene.events[1]).toMatchObject({
    jiraEventTypeName: 'issue_assigned',
    associatedUsers: [people.lead, people.member, people.noor].map(({ accountId }) => ({
      accountId,
    })),
  });
});

test('a deleted issue is told as it was; its sub-tasks go unannounced and its other children lose it', () => {
  const scene = aScene();
  const epic = scene.issue({ typeId: types.epic });
  const story = scene.issue({ parentId: epic.id });
  const subtask = scene.issue({ typeId: types.subtask, parentId: story.id });
  scene.jira.work.remove(story.id, lead);
  expect(scene.jira.store.issues.get(subtask.id)).toBeUndefined();
  scene.jira.work.remove(epic.id, lead);
  expect(scene.events.slice(3)).toMatchObject([
    { eventType: 'avi:jira:deleted:issue', issue: { id: story.id, key: story.key } },
    { eventType: 'avi:jira:deleted:issue', issue: { id: epic.id } },
  ]);
  const other = aScene();
  const parent = other.issue({ typeId: types.epic });
  const child = other.issue({ parentId: parent.id });
  other.jira.work.remove(parent.id, lead);
  expect(other.jira.store.issues.get(child.id)?.parentId).toBeNull();
});

test('the event comes after the change is stored', () => {
  const scene = aScene();
  const { id } = scene.issue();
  const seen: (string | undefined)[] = [];
  scene.events.push = () => seen.push(scene.jira.store.issues.get(id)?.summary);
  scene.jira.work.edit(id, { summary: 'Now' }, lead);
  expect(seen).toEqual(['Now']);
});

test('what changes nothing, and what is told silently, makes no event', () => {
  const scene = aScene();
  const { id, summary } = scene.issue();
  scene.jira.work.edit(id, { summary }, lead);
  scene.jira.work.move(id, { statusId: statuses.done }, { ...lead, silent: true });
  expect(scene.events).toHaveLength(1);
  expect(scene.jira.store.histories.of(id)).toHaveLength(1);
});

test('what the app does, as itself or for its user, is generated by itself', async () => {
  const scene = aScene();
  const { key } = scene.issue();
  const edit = (summary: string) => ({ fields: { summary } });
  const scopes = ['write:jira-work'];
  const user = { kind: 'user', accountId: people.member.accountId, scopes } as const;
  await scene.ask('member', 'PUT', `/issue/${key}`, edit('One'));
  await scene.ask(user, 'PUT', `/issue/${key}`, edit('Two'));
  await scene.ask({ kind: 'app', scopes }, 'PUT', `/issue/${key}`, edit('Three'));
  expect(scene.events.slice(1).map((event) => event.selfGenerated)).toEqual([false, true, true]);
});
