import { people } from '../../../../dev/jira/people';
import { aScene, callerOf, types, type Scene } from '../support/scene';

let scene: Scene;
beforeAll(() => {
  scene = aScene();
  for (let count = 0; count < 3; count += 1) scene.issue();
  scene.issue({ projectId: scene.vault.id });
});

async function cost(method: string, path: string, body?: unknown): Promise<number> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const request = new Request(`http://jira.local/rest/api/3${path}`, init);
  const answer = await scene.jira.fetch(request, callerOf('member'));
  return scene.jira.pointsOf?.(answer) ?? 0;
}

const known = { issueIdsOrKeys: ['SHOP-1', 'SHOP-2', 'VAULT-1', 'SHOP-99'] };
const account = `accountId=${people.member.accountId}`;

test.each<[string, number, string, string, object?]>([
  ['an issue', 2, 'GET', '/issue/SHOP-1'],
  ['what hangs on an issue', 2, 'GET', '/issue/SHOP-1/worklog'],
  ['found issues', 4, 'POST', '/search/jql', { jql: 'project = SHOP', fields: ['summary'] }],
  ['a page of found issues', 3, 'POST', '/search/jql', { jql: 'project = SHOP', maxResults: 2 }],
  ['a count', 1, 'POST', '/search/approximate-count', { jql: 'project = SHOP' }],
  ['issues that may be read', 3, 'POST', '/issue/bulkfetch', known],
  ['issues whose changelog may be read', 3, 'POST', '/changelog/bulkfetch', known],
  ['issues put to a query', 3, 'POST', '/jql/match', { issueIds: [10_001, 10_002], jqls: [''] }],
  ['a project', 2, 'GET', '/project/SHOP'],
  ['what has no price', 1, 'GET', '/field'],
  ['a person', 3, 'GET', '/myself'],
  ['people', 5, 'GET', `/user/bulk?${account}&accountId=${people.lead.accountId}`],
  ['permissions', 5, 'GET', '/mypermissions?permissions=EDIT_ISSUES,ADMINISTER'],
  ['a change', 1, 'PUT', '/issue/SHOP-1', { fields: { labels: ['new'] } }],
  [
    'something new',
    1,
    'POST',
    '/issue',
    { fields: { project: { key: 'SHOP' }, issuetype: { id: types.task }, summary: 'New' } },
  ],
  ['a refusal', 1, 'GET', '/issue/SHOP-99'],
])('%s: %i', async (...[, points, method, path, body]) => {
  expect(await cost(method, path, body)).toBe(points);
});
