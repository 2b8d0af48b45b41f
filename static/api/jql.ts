const issueKey = /^\s*[a-z][a-z0-9_]+-\d+\s*$/i;
const operators = /(=|!=|~|<|>|\b(in|is|not in|is not|was|changed|order by)\b)/i;

/** Whether somebody typed a key such as PLT-12. */
export const isIssueKey = (typed: string): boolean => issueKey.test(typed);

/** Whether somebody typed JQL rather than words. */
export const looksLikeJql = (typed: string): boolean => operators.test(typed);

/** A name inside of JQL. */
export const quotedJql = (name: string): string =>
  `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const quoted = (words: string): string => `"${words.replaceAll(/["\\]/g, ' ').trim()}"`;

/**
 * JQL for what somebody typed into the search box: their own JQL as it is, words as a search in
 * summaries, nothing as what moved last. Words and nothing stay inside the project when one is given.
 */
export function toJql(typed: string, projectId: string | null): string {
  const query = typed.trim();
  if (looksLikeJql(query)) return query;
  const clauses = [
    ...(projectId === null ? [] : [`project = ${projectId}`]),
    ...(query === '' ? [] : [`summary ~ ${quoted(`${query}*`)}`]),
  ];
  const where = clauses.length === 0 ? 'created >= -365d' : clauses.join(' AND ');
  return `${where} ORDER BY updated DESC`;
}
