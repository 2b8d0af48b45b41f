import { operationName } from '../../../../dev/jira/rest/operation';
import { notTemplates, operations } from '../../../../dev/jira/rest/operations';
import { scopes } from '../../../../dev/jira/rest/scopes';
import { aScene } from '../support/scene';
import { sayWhenSpecIsMissing, spec } from '../support/openapi';

beforeAll(sayWhenSpecIsMissing);

test('every modelled operation has its scopes and no other has', () => {
  expect(Object.keys(scopes).sort()).toEqual(operations.map(operationName).sort());
});

test("the scopes are those of Atlassian's own description", () => {
  if (!spec) return;
  for (const { method, path } of operations) {
    const described = spec.paths[path]?.[method.toLowerCase()]?.['x-atlassian-oauth2-scopes'] ?? [];
    const names = (state: string) =>
      [...(described.find((each) => each.state === state)?.scopes ?? [])].sort().join(' ');
    expect({ path, ...scopes[`${method} ${path}`] }).toEqual({
      path,
      classic: names('Current'),
      granular: names('Beta'),
    });
  }
});

test('no other operation of the real Jira is taken for one about a single issue or project', () => {
  if (!spec) return;
  const described = Object.entries(spec.paths);
  const mistaken = operations.flatMap(({ method, path }) => {
    const template = new RegExp(`^${path.replaceAll(/\{\w+\}/gu, '[^/{]+')}$`, 'u');
    const others = described.filter(
      ([other, methods]) => other !== path && method.toLowerCase() in methods,
    );
    return others.map(([other]) => other).filter((other) => template.test(other));
  });
  const known = new Set([...notTemplates, ...operations.map(({ path }) => path)]);
  expect(mistaken.filter((path) => !known.has(path))).toEqual([]);
});

test('the scopes of an operation can be asked for by its name', () => {
  const { jira } = aScene();
  expect(jira.scopesOf('POST /rest/api/3/search/jql')).toEqual(['read:jira-work']);
  expect(jira.scopesOf('GET /rest/api/3/serverInfo')).toEqual([]);
  expect(jira.scopesOf('GET /rest/api/3/dashboard')).toBeUndefined();
});
