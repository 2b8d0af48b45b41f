import type { JiraProject } from '../../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anIssue, aProject, by } from '../../support/jira-work';
import { anOkr, byIssues } from '../../support/okr-work';

const hourMs = 3_600_000;

let site: AppSite;
let project: JiraProject;
let keyResultId: string;
let other: string;
let meanwhile: { readonly jql: string; readonly work: () => Promise<unknown> } | null = null;

beforeEach(async () => {
  meanwhile = null;
  site = await openAppSite({
    product: (jira) => ({
      fetch: async (request, caller) => {
        const body = request.method === 'GET' ? '' : await request.clone().text();
        await comeBetween(body);
        return jira.fetch(request, caller);
      },
    }),
  });
  project = aProject(site);
  const keyResults = [byIssues, { ...byIssues, title: 'Another' }];
  [keyResultId = '', other = ''] = (
    await anOkr(site, project, { keyResults, draft: true })
  ).keyResultIds;
  for (const label of ['mine', 'mine', 'mine', 'ours', 'ours']) labelled(label);
  await site.call('lead', 'issueRule.save', { keyResultId: other, jql: 'labels = one' });
  // The longest not asked is asked first.
  site.clock.set(site.clock.now() + 1000);
});
afterEach(() => site.close());

/** Once, while Jira is asked this JQL. */
async function comeBetween(body: string): Promise<void> {
  const due = meanwhile !== null && body.includes(meanwhile.jql) ? meanwhile : null;
  if (due === null) return;
  meanwhile = null;
  await due.work();
  site.clock.set(site.clock.now() + 1000);
}

function labelled(label: string): void {
  site.jira.work.edit(anIssue(site, project).id, { labels: [label] }, by);
}

async function anHour(): Promise<void> {
  await site.forge.settleAll();
  site.clock.set(site.clock.now() + hourMs);
  await site.forge.runSchedule('every-hour');
  await site.forge.settleAll();
}

const save = (jql: string, id?: string) =>
  site.call('lead', 'issueRule.save', { keyResultId, jql, ...(id === undefined ? {} : { id }) });

async function told() {
  const { rules, keyResult } = await site.call('lead', 'keyResult.get', { id: keyResultId });
  return [rules[0]?.jql, rules[0]?.found, keyResult.work?.total];
}

test.each([
  ['while the hour asks another', 'labels = one'],
  ['while it is asked itself', 'labels = mine'],
])('a rule that is changed %s finds what it says now', async (_, jql) => {
  const { id } = await save('labels = mine');
  meanwhile = { jql, work: () => save('labels = ours', id) };
  await anHour();
  expect(meanwhile).toBeNull();
  expect(await told()).toEqual(['labels = ours', 2, 2]);
  const [rows] = await site.schema.pool.query(
    'SELECT COUNT(*) AS n, COUNT(since) AS dated FROM work_scope WHERE key_result_id = ? AND left_at IS NULL',
    [keyResultId],
  );
  expect(rows).toEqual([{ n: '2', dated: '0' }]);
});

test('of two changes at once the later one counts, whichever was applied last', async () => {
  const { id } = await save('labels = mine');
  await site.forge.settleAll();
  const { pool } = site.schema;
  const real = pool.execute.bind(pool);
  let later: Promise<unknown> | null = null;
  const spy = jest.spyOn(pool, 'execute').mockImplementation(async (...args: unknown[]) => {
    if (later === null && String(args[0]).includes('INTO work_scope')) {
      later = save('labels = mine', id);
      await later;
    }
    return Reflect.apply(real, pool, args) as never;
  });
  await save('labels = ours', id);
  spy.mockRestore();
  await site.forge.settleAll();
  expect(await told()).toEqual(['labels = mine', 3, 3]);
});
