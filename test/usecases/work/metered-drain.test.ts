import { Queue, type PushEvent } from '@forge/events';
import { minuteMs, openUpkeep, type UpkeepScene } from '../../support/upkeep-scene';
import { move } from '../../support/jira-work';

const unhindered = Queue.prototype.push;

let scene: UpkeepScene;
let errors: jest.SpyInstance;

beforeEach(async () => {
  errors = jest.spyOn(console, 'error').mockReturnValue();
  scene = await openUpkeep(3);
});
afterEach(async () => {
  errors.mockRestore();
  await scene.site.close();
});

const drains = () =>
  scene.site.forge.ledger.invocations().filter(({ functionKey }) => functionKey === 'on-drain');
const marks = async () => (await scene.rows('SELECT issue_id FROM dirty_issue')).length;

test('a storm of “too many requests” is given up at once, loses no mark, and is over with the next schedule', async () => {
  const { forge } = scene.site;
  forge.faults.set({ restRateLimited: 1, retryAfterSeconds: 3_000 });
  forge.ledger.clear();
  for (const { id } of scene.children) move(scene.site, id, 'done');
  await forge.settleAll();
  expect(await marks()).toBe(3);
  expect(drains().length).toBeGreaterThan(0);
  for (const { rest } of drains()) expect(rest).toHaveLength(1);
  expect(await scene.outcome('drain')).toBe('jira');
  expect(await scene.work()).toMatchObject({ total: 3, done: 0 });
  forge.faults.reset();
  scene.pass(5 * minuteMs);
  await forge.runSchedule('every-five-minutes');
  await forge.settleAll();
  expect(await marks()).toBe(0);
  expect(await scene.work()).toMatchObject({ done: 3 });
  expect(await scene.outcome('drain')).toBe('done');
});

test('drains that run side by side do no harm: each reads what Jira says now', async () => {
  const { forge } = scene.site;
  forge.faults.set({ restLatencyMs: 20 });
  const queues = jest.spyOn(Queue.prototype, 'push');
  // Without its concurrency the platform starts every drain that is due.
  queues.mockImplementation(function (this: Queue, event) {
    const { concurrency: _, ...free } = event as PushEvent;
    return unhindered.call(this, free);
  });
  for (const { id } of scene.children) {
    move(scene.site, id, 'done');
    await forge.settle();
  }
  await forge.settleAll();
  queues.mockRestore();
  expect(drains().filter(({ rest }) => rest.length > 0).length).toBeGreaterThan(1);
  expect(await scene.work()).toMatchObject({ total: 3, done: 3 });
  expect(await marks()).toBe(0);
});

test('what a drain spent is kept; one that found nothing marked keeps nothing', async () => {
  await scene.rows('DELETE FROM usage_hour');
  await scene.site.forge.runSchedule('every-five-minutes');
  await scene.site.forge.settleAll();
  expect(await scene.rows('SELECT * FROM usage_hour')).toEqual([]);
  move(scene.site, scene.children[0]!.id, 'done');
  await scene.site.forge.settleAll();
  expect(await scene.rows('SELECT kind, calls, points, outcome FROM usage_hour')).toEqual([
    { kind: 'drain', calls: 1, points: 2, outcome: 'done' },
  ]);
});
