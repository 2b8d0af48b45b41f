import { openUpkeep, type UpkeepScene } from '../support/upkeep-scene';

let scene: UpkeepScene;

beforeEach(async () => {
  scene = await openUpkeep(3);
});
afterEach(() => scene.site.close());

const fire = (what: string) => {
  const { id } = scene.project;
  const eventType = `avi:jira:${what}:project`;
  scene.site.forge.fire({ eventType, timestamp: '0', project: { id } });
};
const marks = async () => (await scene.rows('SELECT issue_id FROM dirty_issue')).length;
const event = () =>
  scene.site.forge.ledger
    .invocations()
    .filter(({ functionKey }) => functionKey === 'on-project-event')
    .at(-1)!;
const read = () =>
  scene.site.forge.ledger
    .invocations()
    .filter(({ functionKey }) => functionKey === 'on-drain')
    .flatMap(({ rest }) => rest.map(({ path }) => path));

test.each(['archived', 'unarchived', 'softdeleted', 'restored'])(
  'a project that is %s has all its known issues asked about, for one statement and one push',
  async (what) => {
    scene.site.forge.ledger.clear();
    fire(what);
    await scene.site.forge.settle();
    expect(await marks()).toBe(4);
    expect(event()).toMatchObject({ outcome: 'ok', rest: [], kvs: [] });
    expect(event().sql).toHaveLength(1);
    expect(event().pushes).toHaveLength(1);
    await scene.site.forge.settleAll();
    expect(read()[0]).toBe('/rest/api/3/issue/bulkfetch');
    expect(await marks()).toBe(0);
    expect(await scene.work()).toMatchObject({ total: 3 });
  },
);

test('one whose issues Jira no longer shows keeps their last figures, and has them anew once it is back', async () => {
  const { jira, forge } = scene.site;
  const shown = jira.store.projects.get(scene.project.id)!;
  jira.setup.updateProject({ ...shown, hiddenFromApps: true });
  fire('archived');
  await forge.settleAll();
  expect(await scene.work()).toMatchObject({ total: 3, done: 0 });
  scene.moveUnheard(scene.children[0]!);
  jira.setup.updateProject(shown);
  fire('unarchived');
  await forge.settleAll();
  expect(await scene.work()).toMatchObject({ total: 3, done: 1 });
});

test('one that is deleted for good takes its issues along, whatever comes late', async () => {
  const { jira, forge } = scene.site;
  jira.setup.deleteProject(scene.project.key);
  await forge.settleAll();
  const alive = () => scene.rows('SELECT issue_id FROM issue_fact WHERE deleted_at IS NULL');
  expect(await alive()).toEqual([]);
  for (const what of ['restored', 'deleted', 'softdeleted']) fire(what);
  await forge.settleAll();
  expect(await alive()).toEqual([]);
  expect(await marks()).toBe(0);
});

test('an event that names no project is refused as what it is', async () => {
  const errors = jest.spyOn(console, 'error').mockReturnValue();
  scene.site.forge.fire({ eventType: 'avi:jira:archived:project', timestamp: '0' });
  await scene.site.forge.settleAll();
  expect(event().outcome).toBe('error');
  errors.mockRestore();
});
