import { openCycles } from './open-cycles';
import type { Statement } from './sql/statement';
import { isCurrent } from './sql/text';
import { anywhere } from './sql/words';

const found = `SELECT o.id, o.number`;
const open = `JOIN ${openCycles} cycle ON cycle.id = o.cycle_id AND cycle.shelf = 0`;
const isInSight = `o.archived_at IS NULL AND ${isCurrent('objective_version', 'o')}`;

// Owners have indexes. Contributors have none: they are looked for in what is open.
const owned = `${found} FROM objective_version o ${open} WHERE o.owner_id = ? AND ${isInSight}`;
const ofOwnedKeyResults = `${found} FROM key_result_version k
    JOIN objective_version o ON o.id = k.objective_id ${open}
    WHERE k.owner_id = ? AND k.archived_at IS NULL AND ${isCurrent('key_result_version', 'k')} AND ${isInSight}`;
const contributed = `${found} FROM ${openCycles} cycle
    JOIN objective_version o ON o.cycle_id = cycle.id AND cycle.shelf = 0
    WHERE o.contributors LIKE ? AND ${isInSight}`;

/** Ids of what somebody owns, contributes to or owns a key result of, in cycles that are open and no shelf. */
export function idsOfPerson(accountId: string, limit: number): Statement {
  const text = `SELECT p.id, p.number
    FROM (${owned} UNION ${ofOwnedKeyResults} UNION ${contributed}) p
    ORDER BY p.number LIMIT ${Math.trunc(limit)}`;
  // Contributors are a JSON list: the quotation marks are part of what is looked for.
  return { text, params: [accountId, accountId, anywhere(JSON.stringify(accountId))] };
}
