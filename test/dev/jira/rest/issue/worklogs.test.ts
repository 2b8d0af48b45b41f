import { people } from '../../../../../dev/jira/people';
import { documentOf } from '../../../../../dev/jira/work/plain-text';
import { aScene, startOfScene, types, type Scene } from '../../support/scene';

let scene: Scene;
let key: string;
beforeEach(() => {
  scene = aScene();
  key = scene.issue().key;
});

const log = (body: object, query = '', as: 'member' | 'lead' = 'member') =>
  scene.ask(as, 'POST', `/issue/${key}/worklog${query}`, body);
const fields = async (names: string) =>
  (await scene.ask('member', 'GET', `/issue/${key}?fields=${names}`)).body.fields;

test('work is logged with a duration, a start and a comment', async () => {
  const comment = documentOf('Found it');
  const started = '2026-03-01T10:00:00.000+0100';
  const { status, body } = await log({ timeSpent: '3h 30m', started, comment });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    timeSpent: '3h 30m',
    timeSpentSeconds: 12_600,
    started: '2026-03-01T09:00:00.000+0000',
    created: '2026-03-02T09:00:00.000+0000',
    author: { accountId: people.member.accountId },
    comment,
  });
});

test('estimates are durations; one alone fills the other while that is empty', async () => {
  const edit = (timetracking: object) =>
    scene.ask('member', 'PUT', `/issue/${key}`, { fields: { timetracking } });
  expect((await edit({ originalEstimate: '2d' })).status).toBe(204);
  await log({ timeSpentSeconds: 3600 });
  expect(await fields('timetracking,timeoriginalestimate,timeestimate,timespent')).toEqual({
    timetracking: {
      ...{ originalEstimate: '2d', originalEstimateSeconds: 57_600 },
      ...{ remainingEstimate: '1d 7h', remainingEstimateSeconds: 54_000 },
      ...{ timeSpent: '1h', timeSpentSeconds: 3600 },
    },
    timeoriginalestimate: 57_600,
    timeestimate: 54_000,
    timespent: 3600,
  });
  await edit({ originalEstimate: '3d' });
  await edit({ remainingEstimate: '' });
  expect(await fields('timeoriginalestimate,timeestimate')).toEqual({
    timeoriginalestimate: 86_400,
    timeestimate: null,
  });
});

test('an issue can be born with estimates, and what is no duration names its field', async () => {
  const create = (timetracking: object) =>
    scene.ask('member', 'POST', '/issue', {
      fields: {
        ...{ project: { key: 'SHOP' }, issuetype: { id: types.story }, summary: 'Pay' },
        timetracking,
      },
    });
  const { body } = await create({ originalEstimate: '4h', remainingEstimate: '3h' });
  expect(scene.jira.store.issues.byKey(String(body.key))?.time).toEqual({
    ...{ original: 14_400, remaining: 10_800, spent: null },
  });
  expect(await create({ originalEstimate: 'soon' })).toMatchObject({
    status: 400,
    body: { errors: { timetracking: "'soon' is not a valid time duration." } },
  });
});

test('sums add the sub-tasks', async () => {
  const { id } = scene.issue({ time: { original: 3600, remaining: 3600, spent: null } });
  const time = { original: 1800, remaining: 0, spent: 1800 };
  scene.issue({ typeId: types.subtask, parentId: id, time });
  const sums = 'aggregatetimeoriginalestimate,aggregatetimeestimate,aggregatetimespent';
  const { body } = await scene.ask('member', 'GET', `/issue/${id}?fields=${sums}`);
  expect(body.fields).toEqual({
    ...{ aggregatetimeoriginalestimate: 5400, aggregatetimeestimate: 3600 },
    aggregatetimespent: 1800,
  });
});

test('what remains can be set with the work', async () => {
  await log({ timeSpent: '1h' }, '?adjustEstimate=new&newEstimate=2h');
  expect(await fields('timeestimate')).toEqual({ timeestimate: 7200 });
  expect((await log({ timeSpent: '1h' }, '?adjustEstimate=new')).status).toBe(400);
  expect((await log({ timeSpent: '1h' }, '?adjustEstimate=guess')).status).toBe(400);
});

test.each<[string, object]>([
  ['no time', {}],
  ['less than a minute', { timeSpentSeconds: 30 }],
  ['a time that is no duration', { timeSpent: 'long' }],
  ['the time twice', { timeSpent: '1h', timeSpentSeconds: 3600 }],
  ['a start that is no moment', { timeSpent: '1h', started: 'yesterday' }],
])('a worklog with %s is refused', async (_, body) => {
  expect((await log(body)).status).toBe(400);
  expect(scene.jira.store.worklogs.size).toBe(0);
});

test('people change their own worklogs, administrators everybody’s', async () => {
  const { body } = await log({ timeSpent: '1h' }, '', 'lead');
  const one = `/issue/${key}/worklog/${String(body.id)}`;
  expect((await scene.ask('member', 'PUT', one, { timeSpent: '2h' })).status).toBe(400);
  expect((await scene.ask('member', 'DELETE', one)).status).toBe(400);
  const { body: own } = await log({ timeSpent: '1h' });
  const mine = `/issue/${key}/worklog/${String(own.id)}`;
  expect(await scene.ask('member', 'PUT', mine, { timeSpent: '2h' })).toMatchObject({
    status: 200,
    body: { timeSpentSeconds: 7200, updateAuthor: { accountId: people.member.accountId } },
  });
  expect((await scene.ask('lead', 'DELETE', mine)).status).toBe(204);
});

test('a viewer logs no work, and a hidden issue has no worklogs', async () => {
  const { jira, shop, vault } = scene;
  jira.setup.updateProject({ ...shop, everyone: 'Viewers' });
  expect((await log({ timeSpent: '1h' })).status).toBe(400);
  const { key: hidden } = scene.issue({ projectId: vault.id });
  expect((await scene.ask('member', 'GET', `/issue/${hidden}/worklog`)).status).toBe(404);
});

test('worklogs are listed by when the work began', async () => {
  const started = (days: number) => new Date(startOfScene - days * 86_400_000).toISOString();
  await log({ timeSpent: '1h', started: started(3) });
  await log({ timeSpent: '2h', started: started(1) });
  const after = startOfScene - 2 * 86_400_000;
  const { body } = await scene.ask('member', 'GET', `/issue/${key}/worklog?startedAfter=${after}`);
  expect(body).toMatchObject({ startAt: 0, total: 1, worklogs: [{ timeSpent: '2h' }] });
});
