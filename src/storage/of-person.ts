import { openCycles } from './open-cycles';
import type { Statement } from './sql/statement';
import { isCurrent } from './sql/text';
import { anywhere } from './sql/words';

/**
 * What may be somebody's: by the indexes of owners, so that a key result of theirs is not looked for below
 * every objective; contributors have none.
 */
const candidates = `SELECT o.id FROM objective_version o WHERE o.owner_id = ?
    UNION SELECT k.objective_id FROM key_result_version k WHERE k.owner_id = ?
    UNION SELECT c.id FROM ${openCycles} cycle JOIN objective_version c ON c.cycle_id = cycle.id
      WHERE c.contributors LIKE ?`;

/** Ids of what somebody owns, contributes to or owns a key result of, in cycles that are open and no shelf. */
export function idsOfPerson(accountId: string, limit: number): Statement {
  const text = `SELECT DISTINCT p.id, p.number FROM (${candidates}) mine
    JOIN objective_version p ON p.id = mine.id
    JOIN ${openCycles} open_cycle ON open_cycle.id = p.cycle_id
    LEFT JOIN key_result_version own ON own.objective_id = p.id AND own.owner_id = ?
    WHERE open_cycle.shelf = 0 AND p.archived_at IS NULL AND ${isCurrent('objective_version', 'p')}
      AND (p.owner_id = ? OR p.contributors LIKE ?
        OR (own.id IS NOT NULL AND own.archived_at IS NULL
          AND ${isCurrent('key_result_version', 'own')}))
    ORDER BY p.number LIMIT ${Math.trunc(limit)}`;
  // Contributors are a JSON list: the quotation marks are part of what is looked for.
  const who = [accountId, accountId, anywhere(JSON.stringify(accountId))];
  return { text, params: [...who, ...who] };
}
