import { openCycles } from './open-cycles';
import type { Statement } from './sql/statement';
import { isCurrent } from './sql/text';
import { anywhere } from './sql/words';

/**
 * Ids of what somebody owns, contributes to or owns a key result of, in cycles that are open and no
 * shelf. Key results are joined and not looked for in a subquery, which would read all of them.
 */
export const idsOfPerson = (accountId: string, limit: number): Statement => ({
  text: `SELECT DISTINCT p.id, p.number FROM ${openCycles} open_cycle
    JOIN objective_version p ON p.cycle_id = open_cycle.id
    LEFT JOIN key_result_version own ON own.objective_id = p.id AND own.owner_id = ?
    WHERE open_cycle.shelf = 0 AND p.archived_at IS NULL AND ${isCurrent('objective_version', 'p')}
      AND (p.owner_id = ? OR p.contributors LIKE ?
        OR (own.id IS NOT NULL AND own.archived_at IS NULL
          AND ${isCurrent('key_result_version', 'own')}))
    ORDER BY p.number LIMIT ${Math.trunc(limit)}`,
  // Contributors are a JSON list: the quotation marks are part of what is looked for.
  params: [accountId, accountId, anywhere(JSON.stringify(accountId))],
});
