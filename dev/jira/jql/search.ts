import type { JiraIssue } from '../model/issue';
import { canBrowse } from '../permissions/permissions';
import { compileClause } from './compile';
import type { JqlEnv } from './env';
import type { Matcher } from './matcher';
import { issueOrder, type Compare } from './order';
import { parseJql } from './parse-jql';

export interface CompiledJql {
  /** False when nothing but an order is asked for. */
  readonly bounded: boolean;
  readonly compare: Compare;
  /** Whether an issue matches; what the caller may not browse never does. */
  matches(issue: JiraIssue): boolean;
  /** All matches that the caller may browse, in no order; `stale` issues match as they were. */
  find(stale?: ReadonlyMap<string, JiraIssue | null>): JiraIssue[];
}

/** @throws JqlError, JqlNotModelled */
export function compileJql(jql: string, env: JqlEnv): CompiledJql {
  const query = parseJql(jql);
  const { where } = query;
  const matcher: Matcher = where ? compileClause(where, env) : { matches: () => true };
  const matches = (issue: JiraIssue) =>
    matcher.matches(issue) &&
    env.projectIds.has(issue.projectId) &&
    canBrowse(env.store, env.who, issue);
  return {
    bounded: where !== undefined,
    compare: issueOrder(query.orderBy ? query.orderBy.fields : [], env.store),
    matches,
    find(stale = new Map()) {
      const fresh = [...candidates(matcher, env)].filter(({ id }) => !stale.has(id));
      const former = [...stale.values()].filter((issue) => issue && matches(issue));
      const stillThere = former.flatMap((issue) => env.store.issues.get(issue?.id ?? '') ?? []);
      return [...fresh.filter(matches), ...stillThere];
    },
  };
}

/** By the index where one knows; else everything. */
function* candidates({ ids }: Matcher, { store }: JqlEnv): Iterable<JiraIssue> {
  if (!ids) {
    yield* store.issues.all();
    return;
  }
  for (const id of ids) {
    const issue = store.issues.get(id);
    if (issue) yield issue;
  }
}
