import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readApp } from '../../../dev/check/app';
import { productEvents } from '../../../dev/check/rules/events';
import { scopeRows, type ScopeRow } from '../../../dev/check/scope-page';
import { root } from '../../../dev/setup/paths';

const specs = path.join(root, '../shared/specs');
const rows = scopeRows(readApp(root).scopePage);

test('the scopes are frozen', () => {
  expect(readApp(root).manifest.permissions.scopes).toMatchInlineSnapshot(`
   [
     "storage:app",
     "read:jira-work",
     "write:jira-work",
     "read:jira-user",
     "read:app-data:jira",
     "write:app-data:jira",
     "read:page:confluence",
     "write:page:confluence",
     "read:space:confluence",
     "read:content.permission:confluence",
     "read:content.metadata:confluence",
     "read:user:confluence",
   ]
  `);
});

test('every event is described with scopes the platform accepts for it', () => {
  const events = rows.filter(({ subject }) => subject.startsWith('avi:'));
  expect(events.length).toBeGreaterThan(0);
  for (const { subject, scopes } of events) {
    expect({ subject, accepted: productEvents().get(subject) }).toEqual({
      subject,
      accepted: expect.arrayContaining([[...scopes]]),
    });
  }
});

const operation = z.looseObject({
  'x-atlassian-oauth2-scopes': z.array(z.object({ scopes: z.array(z.string()) })).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});
const spec = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** The lists of scopes of which one is enough for a call, as an API description has them. */
function acceptedLists(file: string, prefix: string, { subject, anonymous }: ScopeRow): string[][] {
  const [method = '', url = ''] = subject.split(' ');
  const { paths } = spec.parse(JSON.parse(readFileSync(path.join(specs, file), 'utf8')));
  const found = operation.parse(paths[url.replace(prefix, '')]?.[method.toLowerCase()]);
  if (anonymous) return found.security?.some((way) => Object.keys(way).length === 0) ? [[]] : [];
  const classic = found['x-atlassian-oauth2-scopes']?.map(({ scopes }) => scopes);
  const granular = found.security?.flatMap(({ oAuthDefinitions }) =>
    oAuthDefinitions ? [oAuthDefinitions] : [],
  );
  return classic ?? granular ?? [];
}

const calls = (prefix: string): ScopeRow[] =>
  rows.filter(({ subject }) => subject.split(' ')[1]?.startsWith(prefix));

describe.each([
  ['Jira', 'jira-platform-v3.json', '/rest/api/3/', ''],
  ['Confluence', 'confluence-v2.json', '/wiki/api/v2/', '/wiki/api/v2'],
])('the calls of %s', (product, file, prefix, cut) => {
  const present = existsSync(path.join(specs, file));
  if (!present) console.log(`${product}: skipped, ${file} is not at hand`);

  (present ? it : it.skip)('need the scopes that the API description names', () => {
    expect(calls(prefix).length).toBeGreaterThan(0);
    for (const row of calls(prefix)) {
      const { subject, scopes } = row;
      const accepted = acceptedLists(file, cut, row);
      expect({ subject, accepted }).toEqual({
        subject,
        accepted: expect.arrayContaining([[...scopes]]),
      });
    }
  });
});
