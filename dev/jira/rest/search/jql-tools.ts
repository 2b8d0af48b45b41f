import { z } from 'zod';
import { jqlEnv } from '../../jql/env';
import { JqlError } from '../../jql/jql-error';
import { parseJql } from '../../jql/parse-jql';
import { compileJql } from '../../jql/search';
import { fieldCatalog } from '../../fields/field-catalog';
import { bodyOf, ok, type RestCall } from '../call';
import { get, post } from '../operation';
import { structureOf } from './jql-structure';

const env = (call: RestCall) => jqlEnv(call.store, call.who, call.now());

/** Runs what may refuse JQL; its messages instead of an exception. */
function attempt<T>(run: () => T): { readonly value?: T; readonly errors: readonly string[] } {
  try {
    return { value: run(), errors: [] };
  } catch (error) {
    if (error instanceof JqlError) return { errors: error.messages };
    throw error;
  }
}

const parseBody = z.strictObject({ queries: z.array(z.string()).min(1) });

async function parseAll(call: RestCall) {
  const { queries } = await bodyOf(call, parseBody);
  const strict = call.query('validation') !== 'none';
  return ok({
    queries: queries.map((query) => {
      const parsed = attempt(() => structureOf(parseJql(query)));
      const checked = strict ? attempt(() => compileJql(query, env(call))) : parsed;
      const errors = parsed.value ? checked.errors : parsed.errors;
      if (errors.length > 0) return { query, errors };
      return { query, structure: parsed.value };
    }),
  });
}

const matchBody = z.strictObject({
  issueIds: z.array(z.union([z.number(), z.string()]).transform(String)).max(1000),
  jqls: z.array(z.string()).max(10),
});

async function match(call: RestCall) {
  const { issueIds, jqls } = await bodyOf(call, matchBody);
  const issues = issueIds.flatMap((id) => call.store.issues.get(id) ?? []);
  const matches = jqls.map((jql) => {
    const { value, errors } = attempt(() => compileJql(jql, env(call)));
    const matched = value ? issues.filter((issue) => value.matches(issue)) : [];
    return { matchedIssues: matched.map(({ id }) => Number(id)), errors };
  });
  return ok({ matches }, { core: issues.length });
}

const functionNames = ['currentUser()', 'now()', 'startOfDay()', 'startOfMonth()', 'endOfMonth()'];

function autocomplete() {
  const named = fieldCatalog.flatMap(({ id, name, clauseNames, schema }) =>
    clauseNames.slice(0, 1).map((value) => ({
      value,
      displayName: name,
      orderable: 'true' as const,
      searchable: 'true' as const,
      operators: ['=', '!=', 'in', 'not in', 'is', 'is not'],
      types: [schema.type],
      ...(schema.custom === undefined ? {} : { cfid: id }),
    })),
  );
  return ok({
    visibleFieldNames: named,
    visibleFunctionNames: functionNames.map((value) => ({ value, displayName: value, types: [] })),
    jqlReservedWords: ['and', 'or', 'not', 'empty', 'null', 'in', 'is', 'was', 'changed', 'order'],
  });
}

export const jqlTools = [
  post('/jql/parse', parseAll),
  post('/jql/match', match),
  get('/jql/autocompletedata', autocomplete),
];
