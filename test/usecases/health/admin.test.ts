import { hourMs, minuteMs, openUpkeep, type UpkeepScene } from '../../support/upkeep-scene';
import { move } from '../../support/jira-work';

let scene: UpkeepScene;

beforeEach(async () => {
  scene = await openUpkeep(3);
});
afterEach(() => scene.site.close());

const upkeep = async () => (await scene.site.call('admin', 'admin.get', {})).upkeep;
const now = () => new Date(scene.site.clock.now()).toISOString();

test('one call, three statements and one key tell everything', async () => {
  await upkeep();
  await upkeep();
  const { sql, kvs, rest } = scene.site.last();
  expect([sql.length, kvs.length, rest.length]).toEqual([3, 1, 0]);
});

test('a site where all is read and looked into is fine', async () => {
  await scene.asked(0);
  await scene.hour();
  const found = await upkeep();
  expect(found).toMatchObject({
    state: 'fine',
    waiting: { issues: 0, since: null, state: 'fine' },
    reconcile: { last: { at: now(), outcome: 'done' }, refusedProjects: 0, state: 'fine' },
    rules: { last: null, askedAt: null, state: 'fine' },
    sweep: { last: { at: now(), outcome: 'done' }, unreadIssues: 0, state: 'fine' },
    missing: { issues: 0, state: 'fine' },
    points: { budget: 5_000, ceiling: 65_000, state: 'fine' },
    sql: { ceiling: 3_750_000, state: 'fine' },
  });
  expect(Date.parse(found.reconcile.reachedAt!)).toBe(scene.site.clock.now() - 10 * minuteMs);
});

test('points and time are those of this hour, and of the busiest of a day', async () => {
  await scene.asked(0);
  await scene.hour();
  const first = await upkeep();
  expect(first.points.now).toBeGreaterThan(0);
  expect(first.points.busiest).toBe(first.points.now);
  scene.pass(2 * hourMs);
  expect((await upkeep()).points).toMatchObject({ now: 0, busiest: first.points.now });
  scene.pass(24 * hourMs);
  expect((await upkeep()).points).toMatchObject({ now: 0, busiest: 0 });
  expect((await upkeep()).reconcile.last).toMatchObject({ outcome: 'done' });
});

test('changed issues that nobody reads are busy, then stuck, with the time since which they wait', async () => {
  const errors = jest.spyOn(console, 'error').mockReturnValue();
  const { forge } = scene.site;
  const since = now();
  forge.faults.set({ restFailed: 1 });
  move(scene.site, scene.children[0]!.id, 'done');
  await forge.settle();
  forge.faults.reset();
  scene.pass(20 * minuteMs);
  expect((await upkeep()).waiting).toMatchObject({ issues: 1, since, state: 'busy' });
  scene.pass(2 * hourMs);
  expect(await upkeep()).toMatchObject({ state: 'stuck', waiting: { state: 'stuck' } });
  errors.mockRestore();
});

test('issues that nobody asked about for a week are told, and those that Jira does not show', async () => {
  await scene.asked(8 * 24 * hourMs);
  await scene.rows(`UPDATE issue_fact SET missing_since = '2026-11-22 00:00:00.000' LIMIT 2`);
  expect(await upkeep()).toMatchObject({
    sweep: { unreadIssues: 4, state: 'stuck' },
    missing: { issues: 2, state: 'busy' },
  });
});

test('a sweep that runs and does not come to what waits for two weeks is told', async () => {
  await scene.hour();
  await scene.asked(13 * 24 * hourMs);
  expect((await upkeep()).sweep).toMatchObject({ unreadIssues: 4, state: 'busy' });
  await scene.asked(14 * 24 * hourMs);
  expect((await upkeep()).sweep).toMatchObject({ last: { outcome: 'done' }, state: 'stuck' });
});

test('a search for lost changes that stands still is told', async () => {
  await scene.hour();
  scene.pass(25 * hourMs);
  expect((await upkeep()).reconcile).toMatchObject({ state: 'stuck' });
});
