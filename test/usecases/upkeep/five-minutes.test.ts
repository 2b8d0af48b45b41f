import type { JiraProject } from '../../../dev/jira/model/project';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anEpic, aProject, move } from '../../support/jira-work';
import { anOkr } from '../../support/okr-work';

let site: AppSite;
let project: JiraProject;
let keyResultId: string;

beforeEach(async () => {
  site = await openAppSite();
  project = aProject(site);
  keyResultId = (await anOkr(site, project)).keyResultIds[0]!;
});
afterEach(() => site.close());

const kept = async () => {
  const [rows] = await site.schema.pool.query(
    'SELECT key_result_id FROM counted_work WHERE key_result_id = ? AND work IS NOT NULL',
    [keyResultId],
  );
  return (rows as unknown[]).length;
};
const withEpic = async (size: number) => {
  const { epic, children } = anEpic(site, project, size);
  await site.call('lead', 'issueLink.add', { keyResultId, issueIds: [epic.id] });
  await site.forge.settleAll();
  return children;
};

test('what a link dropped is kept again within five minutes', async () => {
  await withEpic(2);
  await site.forge.runSchedule('every-five-minutes');
  await site.forge.settleAll();
  expect(await kept()).toBe(1);
});

test('what an event dropped the drain keeps again, as it is then', async () => {
  const [first] = await withEpic(2);
  move(site, first!.id, 'done');
  await site.forge.settleAll();
  expect(await kept()).toBe(1);
  const { keyResult } = await site.call('lead', 'keyResult.get', { id: keyResultId });
  expect(keyResult.work).toMatchObject({ done: 1, total: 2 });
});
