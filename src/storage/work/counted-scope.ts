import type { Moment } from '../../domain/calendar';
import { sqlMoment } from '../sql/columns';
import type { Statement } from '../sql/statement';
import { marks, tableOf } from '../sql/text';
import type { Row } from '../sql/text';
import { holdsFor, joinLink } from './link-rules';

/** Linked issues that bring live children: they are the sum of these and not counted themselves. */
const sumsOf = (ids: string): string =>
  `(SELECT DISTINCT c.key_result_id, c.via_issue_id
      FROM work_scope c JOIN issue_fact cf ON cf.issue_id = c.issue_id
      WHERE c.key_result_id IN ${ids} AND cf.parent_id = c.via_issue_id AND cf.deleted_at IS NULL)`;

const ended = 'CAST(ends.ended AS DATETIME(3))';

/** Of a row of `countedScope`: what was finished after the key result was closed was still open then. */
export const asThen = (now: string, then: string): string =>
  `IF(f.done_at > ${ended}, ${then}, ${now})`;

/** A row for each key result that is closed; one of nothing where none is. */
function endsOf(ids: readonly string[], closedAt: ReadonlyMap<string, Moment>): Row[] {
  const rows = ids.flatMap((kr) => {
    const at = closedAt.get(kr);
    return at === undefined ? [] : [{ ending: kr, ended: sqlMoment(at) }];
  });
  return rows.length > 0 ? rows : [{ ending: null, ended: null }];
}

/**
 * FROM and WHERE of what counts for these key results: rows `s` of the scope with the facts `f` of
 * their issues. An issue has one row a way, so counting is DISTINCT.
 */
export function countedScope(
  ids: readonly string[],
  closedAt: ReadonlyMap<string, Moment>,
): Statement {
  const list = marks(ids);
  const ends = tableOf(endsOf(ids, closedAt));
  const text = `FROM work_scope s
    LEFT JOIN (${ends.text}) ends ON ends.ending = s.key_result_id
    ${joinLink('s')}
    JOIN issue_fact f ON f.issue_id = s.issue_id
    LEFT JOIN ${sumsOf(list)} sums
      ON sums.key_result_id = s.key_result_id AND sums.via_issue_id = s.issue_id
    WHERE s.key_result_id IN ${list} AND f.deleted_at IS NULL AND ${holdsFor('s', 'f')}
      AND sums.via_issue_id IS NULL AND (ends.ended IS NULL OR f.created_at <= ${ended})`;
  return { text, params: [...ends.params, ...ids, ...ids] };
}
