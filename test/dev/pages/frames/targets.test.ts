import { addressOfTarget } from '../../../../dev/pages/frames/targets';

const origin = 'http://127.0.0.1:1';

test.each([
  ['a path of the site', { url: '/browse/A-1' }, `${origin}/browse/A-1`],
  ['an address elsewhere', { url: 'https://example.com/x' }, 'https://example.com/x'],
  ['an issue', { target: 'issue', issueKey: 'A-1' }, `${origin}/browse/A-1`],
  [
    'a page of the app',
    { target: 'module', moduleKey: 'm', projectKey: 'A', path: 'map' },
    `${origin}/jira/projects/A/apps/m/map`,
  ],
  ['a place that is not there', { target: 'dashboard' }, null],
])('%s', (_name, target, address) => {
  expect(addressOfTarget(target, origin)).toBe(address);
});
