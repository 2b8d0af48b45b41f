import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadHistory } from '../../../../dev/jira/history/load-history';
import { aScene, type Scene } from '../support/scene';

const line = (key: string, more: object = {}) =>
  JSON.stringify({
    id: key.replace(/\D/gu, '').padStart(5, '7'),
    key,
    project: key.split('-')[0],
    type: 'Improvement',
    subtask: false,
    summary: `About ${key}`,
    created: '2020-01-10T08:00:00.000+0000',
    updated: '2020-03-10T08:00:00.000+0000',
    resolutiondate: '2020-03-01T08:00:00.000+0000',
    status: 'Closed',
    statusCategory: 'done',
    resolution: 'Fixed',
    priority: null,
    parent: null,
    epic: null,
    fixVersions: [{ name: 'R1', released: true, releaseDate: '2020-04-01' }],
    labels: [],
    components: ['Core'],
    assignee: 'u0a1b2c3d',
    reporter: null,
    ...more,
  });

const unresolved = { resolutiondate: null, resolution: null };
const at = (text: string) => Date.parse(`${text}T00:00:00Z`);
const before = at('2020-01-01');

const told = ({ events }: Scene) =>
  events.map((event) => {
    const { key } = event.issue as { readonly key: string };
    const when = new Date(Number(event.timestamp)).toISOString().slice(0, 10);
    return `${when} ${event.eventType.split(':')[2] ?? ''} ${key}`;
  });

const count = async (scene: Scene, jql: string) =>
  (await scene.ask('member', 'POST', '/search/approximate-count', { jql })).body.count;

test('an issue exists from its creation on and is done from its resolution on', async () => {
  const scene = aScene({ startAt: before });
  loadHistory(scene.jira, [line('OLD-7')]);
  expect(await count(scene, 'project = OLD')).toBe(0);
  expect((await scene.ask('member', 'GET', '/issue/OLD-7')).status).toBe(404);
  scene.jira.advanceTo(at('2020-02-01'));
  expect(await count(scene, 'project = OLD and statusCategory = "To Do"')).toBe(1);
  scene.jira.advanceTo(at('2020-03-02'));
  const { body } = await scene.ask('member', 'GET', '/issue/OLD-7');
  expect(body.fields).toMatchObject({
    created: '2020-01-10T08:00:00.000+0000',
    resolutiondate: '2020-03-01T08:00:00.000+0000',
    status: { name: 'Closed' },
    resolution: { name: 'Fixed' },
    issuetype: { name: 'Improvement' },
    fixVersions: [{ name: 'R1', released: false, releaseDate: '2020-04-01' }],
    components: [{ name: 'Core' }],
  });
  expect(told(scene)).toEqual(['2020-01-10 created OLD-7', '2020-03-01 updated OLD-7']);
});

test('while it is told, the clock shows the true time of each event', () => {
  const scene = aScene({ startAt: before });
  const times: boolean[] = [];
  scene.events.push = (event) => times.push(String(scene.clock.now()) === event.timestamp);
  loadHistory(scene.jira, [
    line('OLD-7'),
    line('OLD-8', { created: '2020-02-10T08:00:00.000+0000' }),
  ]);
  scene.jira.advanceTo(at('2021-01-01'));
  expect(times).toEqual([true, true, true, true]);
  expect(scene.clock.now()).toBe(at('2021-01-01'));
});

test('a jump of the clock tells everything it passed, in order and under its true time', () => {
  const scene = aScene({ startAt: before });
  loadHistory(scene.jira, [
    line('OLD-7'),
    line('OLD-8', { created: '2020-02-10T08:00:00.000+0000' }),
  ]);
  scene.clock.set(at('2020-03-05'));
  expect(told(scene)).toEqual([
    '2020-01-10 created OLD-7',
    '2020-02-10 created OLD-8',
    '2020-03-01 updated OLD-7',
    '2020-03-01 updated OLD-8',
  ]);
});

test('done without a date counts from the last update; what never moved stays as it was born', () => {
  const scene = aScene({ startAt: before });
  const lines = [
    line('OLD-1', { ...unresolved, resolution: 'Fixed' }),
    line('OLD-2', { ...unresolved, status: 'Open', statusCategory: 'new' }),
    line('OLD-3', { ...unresolved, status: 'In QE', statusCategory: 'indeterminate' }),
  ];
  loadHistory(scene.jira, lines);
  scene.jira.advanceTo(at('2021-01-01'));
  expect(told(scene).slice(3)).toEqual(['2020-03-10 updated OLD-1', '2020-03-10 updated OLD-3']);
});

test('what is past when it is loaded is there without a word', async () => {
  const scene = aScene({ startAt: at('2020-02-01') });
  loadHistory(scene.jira, [line('OLD-7')]);
  expect(await count(scene, 'project = OLD')).toBe(1);
  expect(scene.events).toEqual([]);
  expect(scene.jira.replay.nextAt()).toBe(Date.parse('2020-03-01T08:00:00Z'));
});

test('an epic outside the file stands in as an epic from its first child on', async () => {
  const scene = aScene({ startAt: before });
  const loaded = loadHistory(scene.jira, [
    line('OLD-7', { epic: 'FAR-9' }),
    line('OLD-8', { epic: 'FAR-9', created: '2020-02-10T08:00:00.000+0000' }),
  ]);
  expect(loaded).toMatchObject({ issues: 2, outsideEpics: 1 });
  scene.jira.advanceTo(at('2020-02-01'));
  expect(told(scene)).toEqual(['2020-01-10 created FAR-9', '2020-01-10 created OLD-7']);
  expect(await count(scene, 'parent = FAR-9')).toBe(1);
});

test('a child that is older than its epic joins it when the epic appears', async () => {
  const scene = aScene({ startAt: before });
  loadHistory(scene.jira, [
    line('OLD-7', { epic: 'OLD-8' }),
    line('OLD-8', {
      type: 'Epic',
      created: '2020-04-01T08:00:00.000+0000',
      ...unresolved,
      status: 'Open',
      statusCategory: 'new',
    }),
  ]);
  scene.jira.advanceTo(at('2021-01-01'));
  expect(told(scene)).toEqual([
    '2020-01-10 created OLD-7',
    '2020-03-01 updated OLD-7',
    '2020-04-01 created OLD-8',
    '2020-04-01 updated OLD-7',
  ]);
  expect(await count(scene, 'parent = OLD-8')).toBe(1);
});

test('new issues get ids and keys beyond those of the history', () => {
  const scene = aScene({ startAt: before });
  loadHistory(scene.jira, [line('OLD-7')]);
  const project = scene.jira.store.projects.find(({ key }) => key === 'OLD');
  const { id, key } = scene.issue({ projectId: project?.id ?? '' });
  expect(key).toBe('OLD-8');
  expect(Number(id)).toBeGreaterThan(77_777);
});

test('a line of another form and an issue that exists are refused', () => {
  const { jira } = aScene({ startAt: before });
  expect(() => loadHistory(jira, [line('OLD-7'), '{"id":"1"}'])).toThrow(/^line 2: /u);
  loadHistory(jira, [line('OLD-7')]);
  jira.advanceTo(at('2020-02-01'));
  expect(() => loadHistory(jira, [line('OLD-7')])).toThrow('OLD-7 exists already');
});

const file = path.resolve(__dirname, '../../../../../shared/data/jira-history.jsonl');

test('ten years of a real Jira give, month by month, the counts of the file', () => {
  if (!existsSync(file)) {
    process.stderr.write(`Skipped: ${file} is not there.\n`);
    return;
  }
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const scene = aScene({ startAt: at('2011-01-01') });
  scene.events.push = () => 0;
  loadHistory(scene.jira, lines);
  const real = lines.map((text) => {
    const { created, resolutiondate, updated, statusCategory } = JSON.parse(text);
    const done = statusCategory === 'done' ? Date.parse(resolutiondate ?? updated) : Infinity;
    return { created: Date.parse(created), done };
  });
  const { store } = scene.jira;
  for (let month = 0; month <= 12 * 11; month += 1) {
    const now = Date.UTC(2011, 1 + month);
    scene.jira.advanceTo(now);
    const issues = [...store.issues.all()].filter(
      ({ summary }) => !summary.endsWith('outside this history'),
    );
    expect(issues).toHaveLength(real.filter(({ created }) => created <= now).length);
    expect(
      issues.filter(({ statusId }) => store.statuses.require(statusId).category === 'done'),
    ).toHaveLength(real.filter(({ done }) => done <= now).length);
  }
  expect(scene.jira.replay.left).toBe(0);
}, 60_000);
