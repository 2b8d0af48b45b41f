import type { Statement } from '../sql/statement';
import { marks } from '../sql/text';
import { isKept, type ChangeDays } from './change-days';

// Tables of key results that a query starts from, each with one column, `key_result_id`.

const chosen = (ids: readonly string[], join: Statement, where: string): Statement => ({
  text: `(SELECT k.id AS key_result_id FROM key_result_version k ${join.text}
      WHERE k.id IN ${marks(ids)} AND k.version = 1${where})`,
  params: [...join.params, ...ids],
});

/** These key results. */
export const among = (ids: readonly string[]): Statement =>
  chosen(ids, { text: '', params: [] }, '');

/** Of these key results those whose figures are not kept for the screens of these days. */
export function amongUnkept(ids: readonly string[], days: ChangeDays): Statement {
  const kept = isKept('known', days);
  const join = `LEFT JOIN counted_work known ON known.key_result_id = k.id AND ${kept.text}`;
  return chosen(ids, { text: join, params: kept.params }, ' AND known.key_result_id IS NULL');
}
