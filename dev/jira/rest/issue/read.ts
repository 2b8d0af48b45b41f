import { z } from 'zod';
import { fieldCatalog } from '../../fields/field-catalog';
import { issueShape } from '../../fields/issue-shape';
import { selectFields } from '../../fields/select-fields';
import type { JiraIssue } from '../../model/issue';
import { canBrowse } from '../../permissions/permissions';
import { historyShape } from '../../shapes/changelog-shape';
import { bodyOf, listOf, ok, type RestCall } from '../call';
import { issueOf } from '../find';
import { badRequest, NotModelled } from '../rest-error';
import { transitionsOf } from './transitions';

const expandable =
  'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

const modelledExpands = new Set(['changelog', 'transitions', 'names', 'schema', '']);

export interface Wanted {
  readonly fields: readonly string[];
  readonly expand: readonly string[];
  readonly properties: readonly string[];
}

/** An issue with what was asked for around its fields. */
export function expandedIssue(call: RestCall, issue: JiraIssue, wanted: Wanted) {
  const fields = selectFields(wanted.fields);
  const { expand, properties } = wanted;
  const unknown = expand.find((part) => !modelledExpands.has(part));
  if (unknown !== undefined) throw new NotModelled(`expand=${unknown} of an issue`);
  return {
    expand: expandable,
    ...issueShape(call.view, issue, fields),
    ...(properties.length === 0 ? {} : { properties: propertiesOf(call, issue, properties) }),
    ...(expand.includes('changelog') ? { changelog: changelogOf(call, issue) } : {}),
    ...(expand.includes('transitions') ? { transitions: transitionsOf(call, issue) } : {}),
    ...(expand.includes('names') ? { names: namesOf() } : {}),
    ...(expand.includes('schema') ? { schema: schemaOf() } : {}),
  };
}

export const namesOf = () => Object.fromEntries(fieldCatalog.map(({ id, name }) => [id, name]));
export const schemaOf = () =>
  Object.fromEntries(fieldCatalog.map(({ id, schema }) => [id, schema]));

/** The newest hundred entries, newest first. */
function changelogOf({ store, origin }: RestCall, issue: JiraIssue) {
  const all = store.histories.of(issue.id);
  const histories = [...all]
    .reverse()
    .slice(0, 100)
    .map((history) => historyShape(origin, store, history));
  return { startAt: 0, maxResults: histories.length, total: all.length, histories };
}

function propertiesOf({ store }: RestCall, issue: JiraIssue, wanted: readonly string[]) {
  const keys = wanted.includes('*all') ? store.properties.keysOf(issue.id) : wanted;
  const found = keys.flatMap((key) => store.properties.get(issue.id, key) ?? []);
  return Object.fromEntries(found.map(({ key, value }) => [key, value]));
}

export function readIssue(call: RestCall) {
  const issue = issueOf(call, call.param('issueIdOrKey'));
  const wanted = {
    fields: listOf(call, 'fields'),
    expand: listOf(call, 'expand'),
    properties: listOf(call, 'properties'),
  };
  return ok(expandedIssue(call, issue, wanted), { core: 1 });
}

const bulkBody = z.strictObject({
  issueIdsOrKeys: z.array(z.string()),
  fields: z.array(z.string()).default(['*navigable']),
  expand: z.array(z.string()).default([]),
  properties: z.array(z.string()).default([]),
  fieldsByKeys: z.boolean().optional(),
});

/** Up to 100 issues in the order of their ids; those that cannot be told stand beside them. */
export async function bulkFetch(call: RestCall) {
  const { issueIdsOrKeys, ...wanted } = await bodyOf(call, bulkBody);
  if (issueIdsOrKeys.length > 100) {
    throw badRequest('The maximum number of issues that can be fetched is 100.');
  }
  const found = new Map<string, JiraIssue>();
  const issueErrors = [];
  for (const idOrKey of new Set(issueIdsOrKeys)) {
    const issue = call.store.issues.byIdOrKey(idOrKey);
    if (issue && canBrowse(call.store, call.who, issue)) found.set(issue.id, issue);
    else
      issueErrors.push({
        id: idOrKey,
        errorMessage: 'Issue does not exist or you do not have permission to see it.',
      });
  }
  const issues = [...found.values()]
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map((issue) => expandedIssue(call, issue, wanted));
  return ok({ issues, issueErrors }, { core: issues.length });
}
