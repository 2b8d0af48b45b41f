import { JastBuilder, JQLSyntaxError, type JQLParseError, type Query } from '@atlaskit/jql-ast';
import { JqlError } from './jql-error';

/** @throws JqlError on bad syntax. */
export function parseJql(jql: string): Query {
  // A builder that is given the same text twice in a row returns an empty query the second time.
  const { query, errors } = new JastBuilder().build(jql);
  const first = errors[0];
  if (first) throw new JqlError([syntaxMessage(jql, first)]);
  if (!query) throw new JqlError(['Error in the JQL Query: The query could not be read.']);
  return query;
}

/** The parser speaks of tokens; Jira speaks of what it expected. */
function syntaxMessage(jql: string, error: JQLParseError): string {
  const { message } = error;
  const got = /(?:extraneous|mismatched) input '(.+?)' expecting/u.exec(message)?.[1];
  const value = message.includes('expecting {EMPTY');
  if (got === '<EOF>') {
    return value
      ? 'Error in the JQL Query: Expecting either a value, list or function before the end of the query.'
      : 'Error in the JQL Query: Expecting a field name at the end of the query.';
  }
  const where = place(jql, error instanceof JQLSyntaxError ? error.start : 0);
  if (got === undefined) return `Error in the JQL Query: ${message}. ${where}`;
  const expected = message.includes('expecting EMPTY')
    ? 'Expecting EMPTY or NULL'
    : value
      ? 'Expecting either a value, list or function'
      : "Expecting either 'OR' or 'AND'";
  return `Error in the JQL Query: ${expected} but got '${got}'. ${where}`;
}

function place(jql: string, position: number): string {
  const lines = jql.slice(0, position).split('\n');
  return `(line ${lines.length}, character ${(lines.at(-1)?.length ?? 0) + 1})`;
}
