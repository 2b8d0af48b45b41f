import { hourMs, minuteMs, openUpkeep, type UpkeepScene } from '../../support/upkeep-scene';
import { anIssue, aProject } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';

let scene: UpkeepScene;
let errors: jest.SpyInstance;

beforeEach(() => {
  errors = jest.spyOn(console, 'error').mockReturnValue();
});
afterEach(async () => {
  errors.mockRestore();
  await scene.site.close();
});

const open = async (children: number, options = {}) => {
  scene = await openUpkeep(children, options);
  await unswept();
  await scene.hour();
  scene.pass(hourMs);
};
/** Nothing is left to the sweep, which would find everything here. */
const unswept = () => scene.asked(-48 * hourMs);
const reachedAt = async () =>
  String((await scene.rows('SELECT reached_at FROM project_watermark'))[0]?.['reached_at']);
const lose = (count: number, apartMs: number) => {
  for (const child of scene.children.slice(0, count)) {
    scene.moveUnheard(child);
    scene.pass(apartMs);
  }
};
const spend = (kind: string, points: number) => {
  const hour = new Date(scene.site.clock.now()).toISOString().slice(0, 13).replace('T', ' ');
  return scene.rows(
    `INSERT INTO usage_hour (hour, kind, calls, points, statements, sql_ms, last_at, outcome)
     VALUES (?, ?, 1, ?, 1, 1, ?, 'done') ON DUPLICATE KEY UPDATE points = VALUES(points)`,
    [`${hour}:00:00`, kind, points, `${hour}:00:00.000`],
  );
};
/** Leaves so many points to this hour's search. */
const leave = (points: number) => spend('reconcile', 3_000 - points);

test('a change whose event was lost is found within the hour', async () => {
  await open(3);
  lose(1, minuteMs);
  await scene.site.forge.settleAll();
  expect(await scene.work()).toMatchObject({ done: 0 });
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 1 });
  expect(await scene.outcome('reconcile')).toBe('done');
});

test('an issue that came under a linked epic unheard is found too', async () => {
  await open(1);
  const { site, project } = scene;
  const [child] = scene.children;
  site.forge.faults.set({ eventsDropped: 1 });
  anIssue(site, project, { parentId: child!.parentId! });
  site.forge.faults.reset();
  await scene.hour();
  expect(await scene.work()).toMatchObject({ total: 2 });
});

test('a change that search did not show yet is found the next time', async () => {
  scene = await openUpkeep(1);
  await unswept();
  scene.pass(hourMs);
  const { jira } = scene.site;
  const shown = jest.spyOn(jira, 'fetch').mockImplementation(() => {
    return Promise.resolve(Response.json({ issues: [], nextPageToken: null }));
  });
  lose(1, 0);
  await scene.site.forge.runSchedule('every-hour');
  shown.mockRestore();
  expect(await scene.work()).toMatchObject({ done: 0 });
  scene.pass(5 * minuteMs);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 1 });
});

test('where the points end in the middle, the next hour goes on from there', async () => {
  await open(250);
  lose(250, minuteMs / 2);
  await leave(150);
  await scene.hour();
  // One page, on which the epic stands too.
  expect(await scene.work()).toMatchObject({ done: 99 });
  expect(await scene.outcome('reconcile')).toBe('budget');
  const first = await reachedAt();
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 99 });
  expect(await reachedAt()).toBe(first);
  scene.pass(hourMs);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 250 });
  expect(await scene.outcome('reconcile')).toBe('done');
  expect((await reachedAt()) > first).toBe(true);
}, 60_000);

test('a minute with more changes than an hour’s points read is passed all the same, and what changed after it found', async () => {
  await open(251);
  lose(250, 0);
  scene.pass(10 * minuteMs);
  scene.moveUnheard(scene.children[250]!);
  const done: number[] = [];
  for (let hour = 0; hour < 3; hour += 1) {
    scene.pass(hourMs);
    await leave(150);
    await scene.hour();
    done.push((await scene.work()).done);
  }
  // The second hour starts within that minute again, and does not stop in it.
  expect(done).toEqual([99, 251, 251]);
  expect(await scene.outcome('reconcile')).toBe('done');
}, 60_000);

test('where Jira turns the app away the last good figures stay, and the next hour goes on', async () => {
  await open(3);
  lose(2, minuteMs);
  const before = await reachedAt();
  const { faults } = scene.site.forge;
  faults.set({ restRateLimited: 1, retryAfterSeconds: 1_800 });
  await scene.site.forge.runSchedule('every-hour');
  expect(await scene.outcome('reconcile')).toBe('jira');
  expect(await reachedAt()).toBe(before);
  faults.reset();
  expect(await scene.work()).toMatchObject({ total: 3, done: 0 });
  scene.pass(hourMs);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 2 });
});

test('a repeat costs a call and changes nothing', async () => {
  await open(3);
  lose(1, minuteMs);
  await scene.hour();
  await scene.hour();
  expect(await scene.work()).toMatchObject({ total: 3, done: 1 });
});

test('a project that Jira hides holds up no other, and is caught up with once it is back', async () => {
  scene = await openUpkeep(2);
  const { site } = scene;
  const other = aProject(site, 'OTHER');
  const keyResultId = (await anOkr(site, other)).keyResultIds[0]!;
  const theirs = anIssue(site, other);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [theirs.id] });
  await unswept();
  await scene.hour();
  const shut = site.jira.store.projects.get(scene.project.id)!;
  site.jira.setup.updateProject({ ...shut, hiddenFromApps: true });
  scene.pass(hourMs);
  lose(1, minuteMs);
  scene.moveUnheard(theirs);
  await scene.hour();
  const theirWork = async () =>
    (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work;
  expect(await theirWork()).toMatchObject({ done: 1 });
  expect(await scene.work()).toMatchObject({ done: 0 });
  const { upkeep } = await site.call('admin', 'admin.get', {});
  expect(upkeep.reconcile).toMatchObject({ refusedProjects: 1, state: 'busy' });
  site.jira.setup.updateProject({ ...shut, hiddenFromApps: false });
  scene.pass(26 * hourMs);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 1 });
});

test('a project that nobody looked into for hours after it was linked loses nothing', async () => {
  scene = await openUpkeep(2);
  await unswept();
  scene.pass(10 * minuteMs);
  lose(1, 4 * hourMs);
  const late = await scene.site.call('admin', 'admin.get', {});
  expect(late.upkeep.reconcile).toMatchObject({ state: 'busy' });
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 1 });
});

test('what people change leaves the search points of its own', async () => {
  await open(3);
  lose(1, minuteMs);
  await spend('drain', 20_000);
  await scene.hour();
  expect(await scene.work()).toMatchObject({ done: 1 });
  expect(await scene.outcome('reconcile')).toBe('done');
});
