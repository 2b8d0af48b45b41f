import { kvs } from '@forge/kvs';
import { hourMs, minuteMs, openUpkeep, type UpkeepScene } from '../../support/upkeep-scene';

let scene: UpkeepScene;
let errors: jest.SpyInstance;

beforeEach(async () => {
  errors = jest.spyOn(console, 'error').mockReturnValue();
  scene = await openUpkeep(3);
  scene.pass(hourMs);
});
afterEach(async () => {
  errors.mockRestore();
  await scene.site.close();
});

const runs = () => {
  const all = scene.site.forge.ledger.invocations();
  return all.filter(({ functionKey }) => functionKey === 'on-hour');
};
const searches = () =>
  runs().map(({ rest }) => rest.filter(({ path }) => /search/.test(path)).length);

test('an hour that comes twice at once is worked once', async () => {
  const { forge } = scene.site;
  await Promise.all([forge.runSchedule('every-hour'), forge.runSchedule('every-hour')]);
  expect(searches().sort()).toEqual([0, 1]);
  const idle = runs().find(({ rest }) => rest.length === 0);
  expect(idle).toMatchObject({ outcome: 'ok', sql: [] });
});

test('one after the other, each is worked', async () => {
  await scene.hour();
  await scene.hour();
  expect(searches()).toEqual([1, 1]);
});

test('one whose process died holds up the others no longer than its time', async () => {
  const died = jest.spyOn(kvs, 'delete').mockResolvedValue();
  await scene.hour();
  died.mockRestore();
  scene.pass(15 * minuteMs);
  await scene.hour();
  scene.pass(minuteMs);
  await scene.hour();
  expect(searches()).toEqual([1, 0, 1]);
});

test('what fails in one part keeps no other from its turn', async () => {
  const [lost] = scene.children;
  scene.moveUnheard(lost!);
  const fetch = jest.spyOn(scene.site.jira, 'fetch');
  fetch.mockResolvedValueOnce(new Response('{}', { status: 403 }));
  await scene.hour();
  fetch.mockRestore();
  expect(await scene.work()).toMatchObject({ done: 1 });
});

test('what it spent is kept by kind: calls and points of Jira, statements and their time', async () => {
  await scene.hour();
  const [reconcile] = await scene.rows(`SELECT * FROM usage_hour WHERE kind = 'reconcile'`);
  expect(reconcile).toMatchObject({ calls: 1, outcome: 'done' });
  expect(Number(reconcile!['points'])).toBe(1 + 4);
  expect(Number(reconcile!['statements'])).toBeGreaterThan(2);
});
