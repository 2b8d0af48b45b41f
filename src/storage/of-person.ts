import { openCycles } from './open-cycles';
import type { Statement } from './sql/statement';
import { isCurrent } from './sql/text';
import { anywhere } from './sql/words';

const ownsKeyResult = `EXISTS (SELECT 1 FROM key_result_version own
      WHERE own.objective_id = p.id AND own.owner_id = ? AND own.archived_at IS NULL
        AND ${isCurrent('key_result_version', 'own')})`;

/** Ids of what somebody owns, contributes to or owns a key result of, in cycles that are open and no shelf. */
export const idsOfPerson = (accountId: string, limit: number): Statement => ({
  text: `SELECT p.id FROM ${openCycles} open_cycle
    JOIN objective_version p ON p.cycle_id = open_cycle.id
    WHERE open_cycle.shelf = 0 AND p.archived_at IS NULL AND ${isCurrent('objective_version', 'p')}
      AND (p.owner_id = ? OR p.contributors LIKE ? OR ${ownsKeyResult})
    ORDER BY p.number LIMIT ${Math.trunc(limit)}`,
  // Contributors are a JSON list: the quotation marks are part of what is looked for.
  params: [accountId, anywhere(JSON.stringify(accountId)), accountId],
});
