import { people } from '../../../../../dev/jira/people';
import { aScene, types, type Person, type Scene } from '../../support/scene';

let scene: Scene;
beforeEach(() => {
  scene = aScene();
});

const inferred = {
  ...{ inferClassificationDefaults: true, inferFieldDefaults: true },
  ...{ inferStatusDefaults: true, inferSubtaskTypeDefault: true },
};
const move = (as: Person, issueIdsOrKeys: string[], target = `VAULT,${types.task}`, more = {}) =>
  scene.ask(as, 'POST', '/bulk/issues/move', {
    targetToSourcesMapping: { [target]: { issueIdsOrKeys, ...inferred, ...more } },
  });

test('a task tells which issues were moved, and why others were not', async () => {
  const [story, epic] = [scene.issue(), scene.issue({ typeId: types.epic })];
  const subtask = scene.issue({ typeId: types.subtask, parentId: story.id });
  const names = [story.key, epic.id, 'SHOP-99', subtask.key];
  const { status, body } = await move('lead', names);
  expect(status).toBe(201);
  const task = `/bulk/queue/${String(body.taskId)}`;
  expect((await scene.ask('lead', 'GET', task)).body).toMatchObject({
    ...{ status: 'COMPLETE', progressPercent: 100, totalIssueCount: 4 },
    processedAccessibleIssues: [Number(story.id), Number(epic.id)],
    failedAccessibleIssues: { [subtask.id]: ['A sub-task moves only with its parent.'] },
    invalidOrInaccessibleIssueCount: 1,
  });
  expect(scene.jira.store.issues.require(epic.id)).toMatchObject({
    ...{ projectId: scene.vault.id, typeId: types.task },
  });
  expect((await scene.ask('admin', 'GET', task)).status).toBe(404);
});

test('who may not move an issue is told so by the task', async () => {
  const roles = { Administrators: [], Developers: [people.member.accountId], Viewers: [] };
  scene.jira.setup.updateProject({ ...scene.vault, roles });
  const { id } = scene.issue();
  const { body } = await move('member', [id]);
  const { body: task } = await scene.ask('member', 'GET', `/bulk/queue/${String(body.taskId)}`);
  expect(task).toMatchObject({
    processedAccessibleIssues: [],
    failedAccessibleIssues: { [id]: ['You do not have permission to move this issue.'] },
  });
});

test('a target that is hidden or has no such type is refused, mappings are not modelled', async () => {
  const { id } = scene.issue();
  expect((await move('member', [id])).status).toBe(404);
  expect((await move('lead', [id], 'VAULT,99')).status).toBe(400);
  expect((await move('lead', [id], `VAULT,${types.subtask},${id}`)).status).toBe(501);
  const mapped = { inferStatusDefaults: false, targetStatus: [] };
  expect((await move('lead', [id], undefined, mapped)).status).toBe(501);
});
