import { addressOfTarget } from '../../../../dev/pages/frames/targets';
import type { ModuleView } from '../../../../dev/site/protocol';

const origin = 'http://127.0.0.1:1';

const aModule = (key: string, type: string): ModuleView => ({
  ...{ key, type, title: key, label: null, iconUrl: null, frameUrl: `${origin}/${key}` },
  ...{ height: null, dialogSize: null, macro: null, dynamic: false },
});
const modules = [
  aModule('ours', 'jira:projectPage'),
  aModule('site', 'jira:globalPage'),
  aModule('settings', 'jira:adminPage'),
  aModule('panel', 'jira:issuePanel'),
];

test.each([
  ['a path of the site', { url: '/browse/A-1' }, `${origin}/browse/A-1`],
  ['an address elsewhere', { url: 'https://example.com/x' }, 'https://example.com/x'],
  ['an issue', { target: 'issue', issueKey: 'A-1' }, `${origin}/browse/A-1`],
  [
    'a page of the app in a project',
    { target: 'module', moduleKey: 'ours', projectKey: 'A', path: 'map' },
    `${origin}/jira/projects/A/apps/ours/map`,
  ],
  [
    'a page of the app for the site',
    { target: 'module', moduleKey: 'site', path: '/inbox?all=1' },
    `${origin}/jira/apps/site/inbox?all=1`,
  ],
  [
    'a page of the app among the settings',
    { target: 'module', moduleKey: 'settings' },
    `${origin}/jira/settings/apps/settings`,
  ],
  ['a project’s page without its project', { target: 'module', moduleKey: 'ours' }, null],
  ['a module that is no page', { target: 'module', moduleKey: 'panel', projectKey: 'A' }, null],
  ['a module that is not there', { target: 'module', moduleKey: 'none', projectKey: 'A' }, null],
  ['a place that is not there', { target: 'dashboard' }, null],
])('%s', (_name, target, address) => {
  expect(addressOfTarget(target, origin, modules)).toBe(address);
});
