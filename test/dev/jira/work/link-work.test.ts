import { people } from '../../../../dev/jira/people';
import type { JiraIssue } from '../../../../dev/jira/model/issue';
import { aScene, startOfScene, type Scene } from '../support/scene';

const by = { accountId: people.member.accountId };
const blocks = '10000';

let scene: Scene;
let blocker: JiraIssue;
let blocked: JiraIssue;
beforeEach(() => {
  scene = aScene();
  blocker = scene.issue();
  blocked = scene.issue({ projectId: scene.vault.id });
  scene.events.length = 0;
});

const link = () =>
  scene.jira.work.link({ typeId: blocks, sourceId: blocker.id, destinationId: blocked.id }, by);

test('a link is told by one event with nothing but ids and its type', () => {
  const { id } = link();
  scene.jira.work.unlink(id, by);
  const told = {
    timestamp: String(startOfScene),
    id,
    sourceIssueId: blocker.id,
    destinationIssueId: blocked.id,
    sourceProjectId: scene.shop.id,
    destinationProjectId: scene.vault.id,
    issueLinkType: expect.objectContaining({
      ...{ id: blocks, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    }),
  };
  expect(scene.events).toEqual([
    { eventType: 'avi:jira:created:issuelink', ...told },
    { eventType: 'avi:jira:deleted:issuelink', ...told },
  ]);
});

test('both ends write it into their changelogs and were updated', () => {
  scene.clock.set(startOfScene + 60_000);
  const { id } = link();
  scene.jira.work.unlink(id, by);
  const none = { from: null, fromString: null };
  const [made, gone] = scene.jira.store.histories.of(blocker.id);
  const said = `This work item blocks ${blocked.key}`;
  expect(made?.items).toEqual([
    { field: 'Link', fieldtype: 'jira', ...none, to: blocked.key, toString: said },
  ]);
  expect(gone?.items).toMatchObject([{ from: blocked.key, fromString: said, to: null }]);
  expect(scene.jira.store.histories.of(blocked.id)[0]?.items).toMatchObject([
    { to: blocker.key, toString: `This work item is blocked by ${blocker.key}` },
  ]);
  const { updatedAt } = scene.jira.store.issues.require(blocked.id);
  expect(updatedAt).toBe(startOfScene + 60_000);
});

test('the same link again is the one that is there', () => {
  expect(link()).toEqual(link());
  expect(scene.events).toHaveLength(1);
});

test('links go with an issue, and neither an event nor the other end tells it', () => {
  link();
  scene.events.length = 0;
  scene.jira.work.remove(blocker.id, by);
  expect(scene.jira.store.links.of(blocked.id)).toEqual([]);
  expect(scene.events).toMatchObject([{ eventType: 'avi:jira:deleted:issue' }]);
  expect(scene.jira.store.histories.of(blocked.id)).toHaveLength(1);
});
