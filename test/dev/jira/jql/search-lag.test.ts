import { aScene, statuses } from '../support/scene';

const lagMs = 10_000;
const open = { jql: 'project = SHOP and status = "To Do"' };

test('search follows a change only after the lag, and at once for issues to be reconciled', async () => {
  const scene = aScene({ searchLagMs: () => lagMs });
  const found = async (more = {}) => {
    const { body } = await scene.ask('member', 'POST', '/search/jql', { ...open, ...more });
    return (body.issues as unknown as { id: string }[]).map(({ id }) => id);
  };
  const { id } = scene.issue();
  expect(await found()).toEqual([]);
  expect(await found({ reconcileIssues: [Number(id)] })).toEqual([id]);
  scene.clock.set(scene.clock.now() + lagMs);
  expect(await found()).toEqual([id]);

  scene.jira.work.move(id, { statusId: statuses.done }, { accountId: 'x' });
  expect(await found()).toEqual([id]);
  const read = await scene.ask('member', 'GET', `/issue/${id}?fields=status`);
  expect(read.body.fields).toMatchObject({ status: { name: 'Done' } });
  scene.clock.set(scene.clock.now() + lagMs);
  expect(await found()).toEqual([]);
});
