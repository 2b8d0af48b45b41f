import { routeOf, searchAddress } from '../../../../dev/pages/router/routes';

test.each([
  ['/', { page: 'projects' }],
  ['/jira/projects', { page: 'projects' }],
  ['/issues/', { page: 'issues' }],
  ['/browse/PLT-7', { page: 'issue', issueKey: 'PLT-7' }],
  ['/jira/projects/PLT', { page: 'project', projectKey: 'PLT', tab: 'summary' }],
  ['/jira/projects/PLT/list', { page: 'project', projectKey: 'PLT', tab: 'list' }],
  [
    '/jira/projects/PLT/apps/okr-project',
    { page: 'app', projectKey: 'PLT', moduleKey: 'okr-project', rest: '/' },
  ],
  [
    '/jira/projects/PLT/apps/okr-project/board/KR-1',
    { page: 'app', projectKey: 'PLT', moduleKey: 'okr-project', rest: '/board/KR-1' },
  ],
  ['/jira/projects/PLT/permissions', { page: 'project', projectKey: 'PLT', tab: 'permissions' }],
  ['/jira/projects/PLT/nothing', { page: 'unknown' }],
  ['/jira/apps/okr-global', { page: 'global', moduleKey: 'okr-global', rest: '/' }],
  ['/jira/apps/okr-global/map', { page: 'global', moduleKey: 'okr-global', rest: '/map' }],
  ['/jira/settings/apps/okr-admin', { page: 'admin', moduleKey: 'okr-admin', rest: '/' }],
  ['/jira/settings', { page: 'permissions' }],
  ['/jira/settings/permissions', { page: 'permissions' }],
  ['/nowhere/at/all', { page: 'unknown' }],
])('%s', (pathname, route) => {
  expect(routeOf(pathname)).toEqual(route);
});

test('a query survives the way into the address', () => {
  const address = new URL(searchAddress('text ~ "a&b" AND project = PLT'), 'http://site');
  expect(address.searchParams.get('jql')).toBe('text ~ "a&b" AND project = PLT');
});
