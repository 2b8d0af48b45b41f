import type { Moment } from '../../domain/calendar';
import { sqlMoment } from '../sql/columns';
import type { Statement } from '../sql/statement';
import { tableOf } from '../sql/text';
import { among } from './among';
import { holdsFor, joinLink } from './link-rules';
import { begins, ends as endsOf, joinPastOf, ledThere } from './past-scope';
import type { AsOf } from './stores';

/** FROM and WHERE of what counts: rows `s` of the scope, and the state of their issues under the name `state`. */
export interface Scope extends Statement {
  /** `f`: as the facts are now. `c`: a change of the past. Both have the columns of `IssueState`. */
  readonly state: 'f' | 'c';
  /** As what a row counts. */
  readonly name: 's.key_result_id' | 'then_at.name';
}

/** A moment at which a key result is looked at, under a name. */
export interface NamedMoment extends AsOf {
  readonly name: string;
}

/**
 * What an issue counts through its children it does not count itself, unless a rule found it. Only epics
 * and above bring children, so that for most rows nothing is looked up.
 */
export const isNoSum = `(f.hierarchy_level < 1 OR s_link.jql IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM issue_fact bf
      STRAIGHT_JOIN work_scope b ON b.key_result_id = s.key_result_id AND b.issue_id = bf.issue_id
      WHERE bf.parent_id = s.issue_id AND bf.deleted_at IS NULL AND bf.hierarchy_level >= 0
        AND b.via_issue_id <> b.issue_id))`;

/** Whether the app ever read the issue with the fact `f`. One that it never saw is in scope and counts nothing. */
export const wasRead = `f.project_id <> ''`;

/** Brings links and facts to the scope rows `s`. */
export const joinScope = `${joinLink('s')}
    JOIN issue_fact f ON f.issue_id = s.issue_id`;

/** What counts now for the key results in the table `chosen`. An issue has one row a way, so counting is DISTINCT. */
export function scopeNow(chosen: Statement): Scope {
  const text = `FROM ${chosen.text} chosen
      STRAIGHT_JOIN work_scope s ON s.key_result_id = chosen.key_result_id ${joinScope}
    WHERE f.deleted_at IS NULL AND ${isNoSum} AND ${holdsFor('s', 'f')}`;
  return { state: 'f', name: 's.key_result_id', text, params: chosen.params };
}

/** The rows `name`, `key_result_id` and `ended`. */
export function tableOfMoments(moments: readonly NamedMoment[]): Statement {
  const rows = moments.map(({ name, keyResultId, until }) => ({
    ...{ name, key_result_id: keyResultId, told_end: sqlMoment(until) },
  }));
  const { text, params } = tableOf(rows);
  const columns = 'name, key_result_id, CAST(told_end AS DATETIME(3)) AS ended';
  return { text: `(SELECT ${columns} FROM (${text}) told)`, params };
}

/** What counted at these moments: the issues of a key result as their histories tell. */
export function scopeThen(moments: readonly NamedMoment[]): Scope {
  const table = tableOfMoments(moments);
  const past = joinPastOf(among([...new Set(moments.map(({ keyResultId }) => keyResultId))]));
  const text = `FROM ${table.text} then_at
    JOIN ${past.text}
    WHERE s.key_result_id = then_at.key_result_id AND ${ledThere}
      AND ${begins} <= then_at.ended AND ${endsOf} > then_at.ended`;
  return { state: 'c', name: 'then_at.name', text, params: [...table.params, ...past.params] };
}

/** What counts for these key results: what has ended as of then, everything else now. */
export function scopesOf(
  ids: readonly string[],
  closedAt: ReadonlyMap<string, Moment> = new Map(),
): Scope[] {
  const asked = new Set(ids);
  const ended = [...closedAt].filter(([id]) => asked.has(id));
  const open = ids.filter((id) => !closedAt.has(id));
  const then = ended.map(([id, until]) => ({ name: id, keyResultId: id, until }));
  return [
    ...(open.length > 0 ? [scopeNow(among(open))] : []),
    ...(then.length > 0 ? [scopeThen(then)] : []),
  ];
}
