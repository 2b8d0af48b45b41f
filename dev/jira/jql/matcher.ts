import type { Operand, TerminalClause } from '@atlaskit/jql-ast';
import type { JiraIssue } from '../model/issue';
import type { JqlEnv } from './env';
import { refuse } from './jql-error';

/** What a compiled clause asks of an issue. */
export interface Matcher {
  readonly matches: (issue: JiraIssue) => boolean;
  /** All issues that can match, when an index knows them. */
  readonly ids?: ReadonlySet<string>;
}

/** A condition on one field, as written. */
export interface Condition {
  readonly field: string;
  readonly operator: string;
  readonly operand: Operand | undefined;
  readonly clause: TerminalClause;
}

/** How JQL asks about one field. */
export interface ClauseField {
  /** The names in JQL, in lower case. */
  readonly names: readonly string[];
  compile(condition: Condition, env: JqlEnv): Matcher;
}

export const unsupported = ({ field, operator }: Condition): never =>
  refuse(`The operator '${operator}' is not supported by the '${field}' field.`);

export function combineAnd(parts: readonly Matcher[]): Matcher {
  const indexed = parts.flatMap(({ ids }) => ids ?? []).sort((a, b) => a.size - b.size);
  return withIds((issue) => parts.every(({ matches }) => matches(issue)), indexed[0]);
}

export function combineOr(parts: readonly Matcher[]): Matcher {
  const indexed = parts.flatMap(({ ids }) => ids ?? []);
  const all = indexed.length === parts.length;
  return withIds(
    (issue) => parts.some(({ matches }) => matches(issue)),
    all ? union(indexed) : undefined,
  );
}

export const withIds = (matches: Matcher['matches'], ids: Matcher['ids']): Matcher =>
  ids ? { matches, ids } : { matches };

export function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only] = sets;
  if (only && sets.length === 1) return only;
  return new Set(sets.flatMap((set) => [...set]));
}
