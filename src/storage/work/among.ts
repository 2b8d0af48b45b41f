import type { Statement } from '../sql/statement';
import { marks } from '../sql/text';

/** These key results: a table that a query starts from, with one column, `key_result_id`. */
export const among = (ids: readonly string[]): Statement => ({
  text: `(SELECT k.id AS key_result_id FROM key_result_version k
      WHERE k.id IN ${marks(ids)} AND k.version = 1)`,
  params: ids,
});
