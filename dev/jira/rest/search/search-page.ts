import type { JiraIssue } from '../../model/issue';
import type { Compare } from '../../jql/order';
import { badRequest } from '../rest-error';

/** Where a page ended: its last issue, under the query that it belongs to. */
interface Position {
  readonly after: string;
  readonly query: string;
}

export interface SearchPage {
  readonly issues: readonly JiraIssue[];
  /** Absent on the last page. */
  readonly nextPageToken?: string;
}

interface Wanted {
  readonly query: string;
  readonly size: number;
  readonly token: string | undefined;
}

interface Source {
  readonly find: () => JiraIssue[];
  readonly compare: Compare;
  readonly byId: (id: string) => JiraIssue | undefined;
}

/** One page of a search, found again by its last issue: what comes and goes meanwhile doubles nothing. */
export function searchPage(
  { query, size, token }: Wanted,
  { find, compare, byId }: Source,
): SearchPage {
  const last = token === undefined ? undefined : lastIssue(token, query, byId);
  const rest = last ? find().filter((issue) => compare(issue, last) > 0) : find();
  const issues = rest.sort(compare).slice(0, size);
  const end = issues.at(-1);
  if (!end || issues.length === rest.length) return { issues };
  const position: Position = { after: end.id, query };
  return { issues, nextPageToken: Buffer.from(JSON.stringify(position)).toString('base64url') };
}

function lastIssue(
  token: string,
  query: string,
  byId: (id: string) => JiraIssue | undefined,
): JiraIssue {
  const position = decode(token);
  const issue = position?.query === query ? byId(position.after) : undefined;
  if (issue) return issue;
  throw badRequest('The provided next page token is invalid or expired.');
}

function decode(token: string): Position | undefined {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString()) as Position;
  } catch {
    return undefined;
  }
}
