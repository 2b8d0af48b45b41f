import { openCycles } from './open-cycles';
import { anywhere } from './sql/like';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { isCurrent } from './sql/text';
import { standingGroups, standingsOf } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { ObjectiveStore } from './stores';

const Row = nested(standingGroups);

const ownsKeyResult = `EXISTS (SELECT 1 FROM key_result_version own
      WHERE own.objective_id = p.id AND own.owner_id = ? AND own.archived_at IS NULL
        AND ${isCurrent('key_result_version', 'own')})`;

const chosen = `SELECT p.id, p.version FROM ${openCycles} open_cycle
    JOIN objective_version p ON p.cycle_id = open_cycle.id
    WHERE open_cycle.shelf = 0 AND p.archived_at IS NULL AND ${isCurrent('objective_version', 'p')}
      AND (p.owner_id = ? OR p.contributors LIKE ? OR ${ownsKeyResult})
    ORDER BY p.number`;

export const ofPerson: ObjectiveStore['ofPerson'] = async (accountId, limit) => {
  const from = {
    text: `(${chosen} LIMIT ${Math.trunc(limit)}) chosen
      JOIN objective_version o ON o.id = chosen.id AND o.version = chosen.version`,
    // Contributors are a JSON list: the quotation marks are part of what is looked for.
    params: [accountId, anywhere(JSON.stringify(accountId)), accountId],
  };
  const statement = standingStatement({ from, joinKeyResults: true, accountId });
  return standingsOf(await select(Row, statement));
};
