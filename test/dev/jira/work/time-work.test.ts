import { people } from '../../../../dev/jira/people';
import type { Adjustment } from '../../../../dev/jira/work/time-tracking';
import { aScene, startOfScene, type Scene } from '../support/scene';

const by = { accountId: people.member.accountId };
const hours = (n: number) => n * 3600;
const day = { original: hours(8), remaining: hours(8), spent: null };

let scene: Scene;
let id: string;
beforeEach(() => {
  scene = aScene();
  id = scene.issue({ time: day }).id;
});

const time = () => scene.jira.store.issues.require(id).time;

test('logged work is added up and taken off what remains', () => {
  scene.jira.work.logWork(id, { seconds: hours(3) }, by);
  scene.jira.work.logWork(id, { seconds: hours(2) }, by);
  expect(time()).toEqual({ original: hours(8), remaining: hours(3), spent: hours(5) });
});

test('nothing remains of what took longer, or of what was never estimated', () => {
  scene.jira.work.logWork(id, { seconds: hours(9) }, by);
  expect(time()?.remaining).toBe(0);
  const plain = scene.issue();
  scene.jira.work.logWork(plain.id, { seconds: hours(1) }, by);
  expect(scene.jira.store.issues.require(plain.id).time).toEqual({
    original: null,
    remaining: 0,
    spent: hours(1),
  });
});

test.each<[Adjustment, number]>([
  [{ kind: 'leave' }, 8],
  [{ kind: 'new', remaining: hours(1) }, 1],
  [{ kind: 'manual', by: hours(2) }, 6],
])('what remains can be said otherwise: %j', (adjustment, left) => {
  scene.jira.work.logWork(id, { seconds: hours(3), adjustment }, by);
  expect(time()).toMatchObject({ remaining: hours(left), spent: hours(3) });
});

test('changing and taking back logged work changes both', () => {
  const worklog = scene.jira.work.logWork(id, { seconds: hours(3) }, by);
  scene.jira.work.editWorklog(worklog.id, { seconds: hours(1) }, by);
  expect(time()).toMatchObject({ remaining: hours(7), spent: hours(1) });
  scene.jira.work.removeWorklog(worklog.id, by);
  expect(time()).toMatchObject({ remaining: hours(8), spent: 0 });
  expect(scene.jira.store.worklogs.of(id)).toEqual([]);
});

test('the changelog tells the times in seconds, and which worklog it was', () => {
  const worklog = scene.jira.work.logWork(id, { seconds: hours(3) }, by);
  scene.jira.work.removeWorklog(worklog.id, by);
  const [logged, removed] = scene.jira.store.histories.of(id);
  expect(logged?.items).toEqual([
    {
      ...{ field: 'timeestimate', fieldId: 'timeestimate', fieldtype: 'jira' },
      ...{ from: '28800', fromString: '28800', to: '18000', toString: '18000' },
    },
    {
      ...{ field: 'timespent', fieldId: 'timespent', fieldtype: 'jira' },
      ...{ from: null, fromString: null, to: '10800', toString: '10800' },
    },
    {
      ...{ field: 'WorklogId', fieldtype: 'jira' },
      ...{ from: null, fromString: null, to: worklog.id, toString: worklog.id },
    },
  ]);
  expect(removed?.items.at(-1)).toMatchObject({ field: 'WorklogId', from: worklog.id, to: null });
});

test('each is told twice: as an update of the issue and as the worklog itself', () => {
  scene.events.length = 0;
  const worklog = scene.jira.work.logWork(id, { seconds: hours(1) }, by);
  scene.jira.work.editWorklog(worklog.id, { seconds: hours(2) }, by);
  scene.jira.work.removeWorklog(worklog.id, by);
  const told = scene.events.map(
    ({ eventType, jiraEventTypeName }) => jiraEventTypeName ?? eventType,
  );
  expect(told).toEqual([
    'issue_work_logged',
    'avi:jira:created:worklog',
    'issue_worklog_updated',
    'avi:jira:updated:worklog',
    'issue_worklog_deleted',
    'avi:jira:deleted:worklog',
  ]);
  expect(scene.events[1]).toEqual({
    eventType: 'avi:jira:created:worklog',
    timestamp: String(startOfScene),
    selfGenerated: false,
    atlassianId: by.accountId,
    worklog: expect.objectContaining({
      id: worklog.id,
      issueId: id,
      timeSpent: '1h',
      timeSpentSeconds: 3600,
      author: expect.objectContaining({ accountId: by.accountId }),
    }),
  });
});

test('worklogs go with their issue, and no event tells of them', () => {
  scene.jira.work.logWork(id, { seconds: hours(1) }, by);
  scene.events.length = 0;
  scene.jira.work.remove(id, by);
  expect(scene.jira.store.worklogs.size).toBe(0);
  expect(scene.events).toMatchObject([{ eventType: 'avi:jira:deleted:issue' }]);
});
