import { stormPointsAnHour } from '../../../src/domain/jira-points';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anEpic, aProject, move } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';

let site: AppSite;
beforeEach(async () => {
  site = await openAppSite();
});
afterEach(() => site.close());

const spend = async (points: number) => {
  const hour = new Date(site.clock.now()).toISOString().slice(0, 13).replace('T', ' ');
  await site.schema.pool.query(
    `INSERT INTO usage_hour (hour, kind, calls, points, statements, sql_ms, last_at, outcome)
      VALUES (?, 'reconcile', 1, ?, 1, 1, ?, 'done')`,
    [`${hour}:00:00`, points, `${hour}:00:00`],
  );
};

test('a storm that has spent the points of the hour waits for the next one, and nothing is lost', async () => {
  const project = aProject(site);
  const keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  const { epic, children } = anEpic(site, project, 250);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await site.forge.settleAll();
  await spend(stormPointsAnHour);
  for (const { id } of children) move(site, id, 'done');
  await site.forge.settleAll();
  const done = async () =>
    (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work?.done;
  expect(await done()).toBeLessThan(250);
  site.clock.set(site.clock.now() + 3_600_000);
  await site.forge.runSchedule('every-five-minutes');
  await site.forge.settleAll();
  expect(await done()).toBe(250);
});

test('the past of issues waits for the next hour too, when its points are spent', async () => {
  const project = aProject(site);
  const keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
  const { epic } = anEpic(site, project, 20);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await site.forge.settleAll();
  const { pool } = site.schema;
  await pool.query('UPDATE issue_fact SET history_at = NULL');
  const unread = async () => {
    const [rows] = await pool.query('SELECT issue_id FROM issue_fact WHERE history_at IS NULL');
    return (rows as unknown[]).length;
  };
  await spend(stormPointsAnHour);
  await site.forge.runSchedule('every-five-minutes');
  await site.forge.settleAll();
  expect(await unread()).toBe(21);
  site.clock.set(site.clock.now() + 3_600_000);
  await site.forge.runSchedule('every-five-minutes');
  await site.forge.settleAll();
  expect(await unread()).toBe(0);
});
