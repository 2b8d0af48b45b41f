import type { Moment } from '../../domain/calendar';
import { sqlMoment } from '../sql/columns';
import type { Statement } from '../sql/statement';
import { tableOf } from '../sql/text';
import { among } from './among';
import { holdsFor, joinLink } from './link-rules';
import { begins, ends as endsOf, joinPastOf, ledThere } from './past-scope';

/** FROM and WHERE of what counts: rows `s` of the scope, and the state of their issues under the name `state`. */
export interface Scope extends Statement {
  /** `f`: as the facts are now. `c`: a change of the past. Both have the columns of `IssueState`. */
  readonly state: 'f' | 'c';
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
  return { state: 'f', text, params: chosen.params };
}

/** What counted at a moment of each key result: its issues as their histories tell. */
export function scopeThen(ends: ReadonlyMap<string, Moment>): Scope {
  const ids = [...ends.keys()];
  const rows = [...ends].map(([id, at]) => ({ ending: id, ended: sqlMoment(at) }));
  const moments = tableOf(rows);
  const past = joinPastOf(among(ids));
  const text = `FROM (SELECT ending, CAST(ended AS DATETIME(3)) AS ended FROM (${moments.text}) told) then_at
    JOIN ${past.text}
    WHERE s.key_result_id = then_at.ending AND ${ledThere}
      AND ${begins} <= then_at.ended AND ${endsOf} > then_at.ended`;
  return { state: 'c', text, params: [...moments.params, ...past.params] };
}

/** What counts for these key results: what has ended as of then, everything else now. */
export function scopesOf(
  ids: readonly string[],
  closedAt: ReadonlyMap<string, Moment> = new Map(),
): Scope[] {
  const asked = new Set(ids);
  const ended = new Map([...closedAt].filter(([id]) => asked.has(id)));
  const open = ids.filter((id) => !ended.has(id));
  return [
    ...(open.length > 0 ? [scopeNow(among(open))] : []),
    ...(ended.size > 0 ? [scopeThen(ended)] : []),
  ];
}
