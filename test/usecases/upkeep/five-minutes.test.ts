import { move } from '../../support/jira-work';
import { openUpkeep, type UpkeepScene } from '../../support/upkeep-scene';

let scene: UpkeepScene;
beforeEach(async () => {
  scene = await openUpkeep(2);
});
afterEach(() => scene.site.close());

const kept = async () =>
  (await scene.rows('SELECT key_result_id FROM counted_work WHERE work IS NOT NULL')).length;

test('what was dropped is kept again within five minutes', async () => {
  const { forge } = scene.site;
  await scene.rows('DELETE FROM counted_work');
  await forge.runSchedule('every-five-minutes');
  await forge.settleAll();
  expect(await kept()).toBe(1);
});

test('what an event dropped the drain keeps again, as it is then', async () => {
  move(scene.site, scene.children[0]!.id, 'done');
  await scene.site.forge.settleAll();
  expect(await kept()).toBe(1);
  expect(await scene.work()).toMatchObject({ done: 1, total: 2 });
});
