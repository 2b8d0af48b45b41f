import { hourMs, minuteMs, openUpkeep, type UpkeepScene } from '../../support/upkeep-scene';

let scene: UpkeepScene;

afterEach(() => scene.site.close());

const dayMs = 24 * hourMs;
const marks = async () => (await scene.rows('SELECT issue_id FROM dirty_issue')).length;
/** A change that neither an event nor search tells of. */
const loseForGood = () => {
  scene.moveUnheard(scene.children[0]!);
  scene.pass(2 * dayMs);
  return scene.rows('UPDATE project_watermark SET reached_at = ?', ['2026-11-25 08:00:00.000']);
};

test('a change that even the search by the hour missed is found when its issue is a week old', async () => {
  scene = await openUpkeep(3);
  await scene.hour();
  await loseForGood();
  await scene.asked(5 * dayMs);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 0 });
  await scene.asked(6 * dayMs + minuteMs);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 1 });
});

test('each hour takes its share, a hundred at least, the oldest first', async () => {
  scene = await openUpkeep(150);
  scene.pass(hourMs);
  await scene.hour();
  scene.pass(hourMs);
  await scene.asked(7 * dayMs);
  await scene.site.forge.runSchedule('every-hour');
  expect(await marks()).toBe(100);
  expect(await scene.outcome('sweep')).toBe('done');
});

test('the week takes whatever the hours left', async () => {
  scene = await openUpkeep(150);
  await scene.asked(7 * dayMs + minuteMs);
  await scene.site.forge.runSchedule('every-week');
  expect(await marks()).toBe(151);
  await scene.site.forge.settleAll();
  expect(await marks()).toBe(0);
});

test('no more is marked than the points of the hour read, and no less than its reserve reads', async () => {
  scene = await openUpkeep(850);
  await scene.asked(8 * dayMs);
  await scene.rows(
    `INSERT INTO usage_hour VALUES ('2026-11-23 09:00:00', 'drain', 1, 2800, 1, 1, '2026-11-23 09:00:00.000', 'done')
     ON DUPLICATE KEY UPDATE points = 2800`,
  );
  await scene.site.forge.runSchedule('every-week');
  expect(await marks()).toBe(Math.floor(800 / 1.01));
  expect(await scene.outcome('sweep')).toBe('budget');
});

test('where nothing is old nothing is marked', async () => {
  scene = await openUpkeep(3);
  await scene.asked(dayMs);
  await scene.site.forge.runSchedule('every-hour');
  await scene.site.forge.runSchedule('every-week');
  expect(await marks()).toBe(0);
});
