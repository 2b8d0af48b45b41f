import { people } from '../../../../../dev/jira/people';
import { aScene, startOfScene, statuses, type Scene } from '../../support/scene';

const minute = 60_000;

let scene: Scene;
let ids: string[];
beforeEach(() => {
  scene = aScene();
  ids = [scene.issue().id, scene.issue().id];
  const [first = '', second = ''] = ids;
  const at = (minutes: number) => ({
    accountId: people.lead.accountId,
    at: startOfScene + minutes * minute,
  });
  const { work } = scene.jira;
  work.move(first, { statusId: statuses.inProgress }, at(1));
  work.edit(second, { summary: 'Pay later' }, at(2));
  work.move(first, { statusId: statuses.done }, at(3));
});

interface Page {
  readonly issueChangeLogs: { issueId: string; changeHistories: { created: string }[] }[];
  readonly nextPageToken?: string;
}

const fetchAll = async (more: object) => {
  const body = { issueIdsOrKeys: ids, ...more };
  const answer = await scene.ask('member', 'POST', '/changelog/bulkfetch', body);
  return { status: answer.status, page: answer.body as unknown as Page };
};
const minutesOf = ({ issueChangeLogs }: Page) =>
  issueChangeLogs.map(({ issueId, changeHistories }) => [
    issueId,
    ...changeHistories.map(({ created }) => (Date.parse(created) - startOfScene) / minute),
  ]);

test('pages go by the date of the change, so that an issue may go on on the next one', async () => {
  const [first, second] = ids;
  const one = await fetchAll({ maxResults: 2 });
  expect(minutesOf(one.page)).toEqual([
    [first, 1],
    [second, 2],
  ]);
  const { nextPageToken } = one.page;
  const two = await fetchAll({ maxResults: 2, nextPageToken });
  expect(minutesOf(two.page)).toEqual([[first, 3]]);
  expect(two.page.nextPageToken).toBeUndefined();
});

test('only the changes of some fields, by their ids', async () => {
  const { page } = await fetchAll({ fieldIds: ['summary'] });
  expect(minutesOf(page)).toEqual([[ids[1], 2]]);
});

test('what the caller may not browse is left out', async () => {
  const { id } = scene.issue({ projectId: scene.vault.id });
  const by = { accountId: people.lead.accountId };
  scene.jira.work.edit(id, { summary: 'Sell a rival' }, by);
  const { page } = await fetchAll({ issueIdsOrKeys: [id, 'SHOP-99'] });
  expect(page.issueChangeLogs).toEqual([]);
});

test.each<[string, object]>([
  ['no issue', { issueIdsOrKeys: [] }],
  ['more than 1000 issues', { issueIdsOrKeys: Array.from({ length: 1001 }, String) }],
  ['more than ten fields', { fieldIds: Array.from({ length: 11 }, String) }],
  ['a field twice', { fieldIds: ['status', 'status'] }],
  ['a page of more than 10000', { maxResults: 10_001 }],
])('%s is refused', async (_, more) => {
  expect((await fetchAll(more)).status).toBe(400);
});

test('the changelog of one issue is paged, oldest first', async () => {
  const { body } = await scene.ask('member', 'GET', `/issue/${ids[0]}/changelog?maxResults=1`);
  expect(body).toMatchObject({ total: 2, isLast: false, values: [{ items: [{}] }] });
  const next = `/issue/${ids[0]}/changelog?maxResults=1&startAt=1`;
  const { body: last } = await scene.ask('member', 'GET', next);
  expect(last).toMatchObject({
    isLast: true,
    values: [{ items: [{ field: 'resolution' }, { field: 'status' }] }],
  });
});
