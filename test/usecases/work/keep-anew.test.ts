import type { RowDataPacket } from 'mysql2/promise';
import { openAppSite, type AppSite } from '../../support/app-site';
import { anEpic, aProject } from '../../support/jira-work';
import { anOkr, byIssues, byNumber } from '../../support/okr-work';

let site: AppSite;
let [number, work, other] = ['', '', ''];
let issueId: string;

beforeEach(async () => {
  site = await openAppSite();
  const project = aProject(site);
  const wanted = { keyResults: [byNumber, byIssues, { ...byIssues, title: 'Another' }] };
  [number, work, other] = (await anOkr(site, project, wanted)).keyResultIds as [
    ...[string, string, string],
  ];
  issueId = anEpic(site, project, 2).epic.id;
});
afterEach(() => site.close());

/** Whose figures are kept once the change is made and nothing else has run. */
const keptAfter = async (change: () => Promise<unknown>) => {
  await site.schema.pool.query('DELETE FROM counted_work');
  await change();
  const [rows] = await site.schema.pool.query<RowDataPacket[]>(
    'SELECT key_result_id FROM counted_work WHERE work IS NOT NULL ORDER BY key_result_id',
  );
  return rows.map((row) => String(row['key_result_id']));
};

const link = () => site.call('lead', 'issueLink.add', { keyResultId: work, issueIds: [issueId] });

test('what a value moved is counted for whoever looks next', async () => {
  const record = () => site.call('lead', 'measurement.record', { keyResultId: number, value: 40 });
  expect(await keptAfter(record)).toEqual([number]);
  const says = { confidence: 7, note: '', parts: [] };
  const checkIn = { keyResultId: number, value: 50, ...says };
  expect(await keptAfter(() => site.call('lead', 'checkIn.post', checkIn))).toEqual([number]);
  const { keyResult } = await site.call('member', 'keyResult.get', { id: number });
  expect(keyResult.current).toBe(50);
});

test('what was linked, moved or unlinked is counted for whoever looks next', async () => {
  expect(await keptAfter(link)).toEqual([work]);
  const move = { linked: issueId, keyResultId: work, toKeyResultId: other };
  expect(await keptAfter(() => site.call('lead', 'issueLink.move', move))).toEqual(
    [work, other].sort(),
  );
  const unlink = { keyResultId: other, issueId };
  expect(await keptAfter(() => site.call('lead', 'issueLink.remove', unlink))).toEqual([other]);
  const { keyResult } = await site.call('member', 'keyResult.get', { id: other });
  expect(keyResult.work).toMatchObject({ total: 0 });
});

test('a rule that finds what is known is counted for whoever looks next', async () => {
  await link();
  const rule = { keyResultId: other, jql: `key = ${site.jira.store.issues.get(issueId)!.key}` };
  expect(await keptAfter(() => site.call('lead', 'issueRule.save', rule))).toEqual([other]);
});

test('a change is made though nothing can be kept', async () => {
  await site.schema.pool.query('ALTER TABLE counted_work DROP COLUMN week_values');
  await site.call('lead', 'measurement.record', { keyResultId: number, value: 40 });
  const [rows] = await site.schema.pool.query<RowDataPacket[]>('SELECT value FROM measurement');
  expect(rows).toHaveLength(1);
});
