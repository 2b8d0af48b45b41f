import type { JiraProject } from '../../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject, by } from '../../support/jira-work';
import { anOkr, byIssues } from '../../support/okr-work';

const hourMs = 3_600_000;

let site: AppSite;
let project: JiraProject;
let keyResultId: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  [keyResultId = ''] = (await anOkr(site, project, { keyResults: [byIssues] })).keyResultIds;
  labelled('mine');
  await site.call('lead', 'issueRule.save', { keyResultId, jql: 'labels = mine' });
  await site.forge.settleAll();
});
afterEach(() => site.close());

function labelled(label: string): void {
  site.jira.work.edit(anIssue(site, project).id, { labels: [label] }, { ...by, silent: true });
}
const total = async () =>
  (await site.call('lead', 'keyResult.get', { id: keyResultId })).keyResult.work?.total;
const rules = async () => (await site.call('admin', 'admin.get', {})).upkeep.rules;
const now = () => new Date(site.clock.now()).toISOString();

/** An hour later, in which so much was spent before its schedule. */
async function anHour(spent: Readonly<Record<string, number>>): Promise<void> {
  site.clock.set(site.clock.now() + hourMs);
  const hour = `${now().slice(0, 13).replace('T', ' ')}:00:00`;
  for (const [kind, points] of Object.entries(spent)) {
    await site.schema.pool.query(
      `INSERT INTO usage_hour (hour, kind, calls, points, statements, sql_ms, last_at, outcome)
        VALUES (?, ?, 1, ?, 1, 1, ?, 'done')`,
      [hour, kind, points, hour],
    );
  }
  await site.forge.runSchedule('every-hour');
  await site.forge.settleAll();
}

test('rules are asked however much is spent on what people change, and on key results that they open', async () => {
  labelled('mine');
  const { askedAt } = await rules();
  await anHour({ drain: 20_000, opening: 1_200 });
  expect(await total()).toBe(2);
  const told = await rules();
  expect(told).toMatchObject({ last: { outcome: 'done' }, state: 'fine' });
  expect(told.askedAt! > askedAt!).toBe(true);
});

test('a rule is charged what it found last, not the most that it may find', async () => {
  labelled('mine');
  await anHour({ drain: 20_000, rules: 1_000 });
  expect(await total()).toBe(2);
});

test('a rule that no points are left for is told, and after hours it is no longer fine', async () => {
  const { askedAt } = await rules();
  for (let hour = 0; hour < 3; hour += 1) await anHour({ rules: 3_000 });
  expect(await rules()).toMatchObject({ askedAt, last: { outcome: 'budget' }, state: 'fine' });
  await anHour({ rules: 3_000 });
  expect(await rules()).toMatchObject({ askedAt, state: 'busy' });
  await anHour({});
  expect(await rules()).toMatchObject({ last: { outcome: 'done' }, state: 'fine' });
});

test('a rule of an archived key result is not asked, and not told as late', async () => {
  await site.schema.pool.query(`UPDATE key_result_version SET archived_at = at WHERE id = ?`, [
    keyResultId,
  ]);
  await anHour({});
  expect(await rules()).toEqual({ last: null, askedAt: null, state: 'fine' });
});
