import { z } from 'zod';
import { jqlEnv } from '../../jql/env';
import { compileJql, type CompiledJql } from '../../jql/search';
import { bodyOf, listOf, numberOf, ok, type RestCall } from '../call';
import { expandedIssue, namesOf, schemaOf } from '../issue/read';
import { get, post } from '../operation';
import { badRequest } from '../rest-error';
import { jqlTools } from './jql-tools';
import { searchPage } from './search-page';

const body = z.strictObject({
  jql: z.string().default(''),
  fields: z.array(z.string()).default(['id']),
  expand: z.string().default(''),
  properties: z.array(z.string()).max(5).default([]),
  maxResults: z.number().int().min(0).max(5000).default(50),
  nextPageToken: z.string().optional(),
  fieldsByKeys: z.boolean().optional(),
  reconcileIssues: z.array(z.number()).max(50).default([]),
});

type Search = z.infer<typeof body>;

function bounded(call: RestCall, jql: string): CompiledJql {
  const compiled = compileJql(jql, jqlEnv(call.store, call.who, call.now()));
  if (compiled.bounded) return compiled;
  throw badRequest(
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  );
}

const idOnly = (fields: readonly string[]) => fields.every((id) => id === 'id' || id === 'key');

/** Ids and keys come 5,000 a page, anything more 100 at most. */
const pageSize = ({ fields, maxResults }: Search) =>
  idOnly(fields) ? maxResults : Math.min(maxResults, 100);

function search(call: RestCall, wanted: Search) {
  const compiled = bounded(call, wanted.jql);
  const { issues, nextPageToken } = searchPage(
    { query: wanted.jql, size: pageSize(wanted), token: wanted.nextPageToken },
    {
      find: () => compiled.find(staleBut(call, wanted.reconcileIssues)),
      compare: compiled.compare,
      byId: call.store.issues.get,
    },
  );
  const expand = wanted.expand.split(',').map((part) => part.trim());
  const shaped = issues.map((issue) => {
    if (wanted.fields.every((id) => id === 'id') && expand.join('') === '') return { id: issue.id };
    const fields = idOnly(wanted.fields) ? ['-*all', 'id'] : wanted.fields;
    return expandedIssue(call, issue, { fields, expand, properties: wanted.properties });
  });
  const body = {
    issues: shaped.map(({ ...issue }) => withoutNames(issue)),
    isLast: nextPageToken === undefined,
    ...(nextPageToken === undefined ? {} : { nextPageToken }),
    ...(expand.includes('names') ? { names: namesOf() } : {}),
    ...(expand.includes('schema') ? { schema: schemaOf() } : {}),
  };
  return ok(body, { core: issues.length });
}

/** What search sees late, but for the issues that the caller wants reconciled. */
function staleBut({ lag }: RestCall, reconciled: readonly number[]) {
  const stale = new Map(lag.stale());
  for (const id of reconciled) stale.delete(String(id));
  return stale;
}

/** In a list, names and schemas stand once beside the issues. */
function withoutNames(issue: Readonly<Record<string, unknown>>) {
  const { names: _, schema: __, ...rest } = issue;
  return rest;
}

const fromQuery = (call: RestCall): Search => ({
  jql: call.query('jql') ?? '',
  fields: call.query('fields') === undefined ? ['id'] : listOf(call, 'fields'),
  expand: call.query('expand') ?? '',
  properties: listOf(call, 'properties'),
  maxResults: Math.min(numberOf(call, 'maxResults', 50), 5000),
  nextPageToken: call.query('nextPageToken'),
  reconcileIssues: listOf(call, 'reconcileIssues').map(Number),
});

const countBody = z.strictObject({ jql: z.string().default('') });

export const searchOperations = [
  get('/search/jql', (call) => search(call, fromQuery(call))),
  post('/search/jql', async (call) => search(call, await bodyOf(call, body))),
  post('/search/approximate-count', async (call) => {
    const { jql } = await bodyOf(call, countBody);
    return ok({ count: bounded(call, jql).find(call.lag.stale()).length });
  }),
  ...jqlTools,
];
