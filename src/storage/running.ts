import { isCurrentHere, placesIn, versionHere } from './here';
import { openCycles } from './open-cycles';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { isCurrent } from './sql/text';
import { standingGroups, standingsOf, wholeRows } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { ObjectiveStore } from './stores';

const Row = nested(standingGroups);

/** Chooses by the little that choosing needs; the standings of the chosen are read afterwards. */
const chosen = (limit: number): string => `SELECT ck.id, ck.version FROM ${openCycles} open_cycle
    JOIN objective_version co ON co.cycle_id = open_cycle.id AND co.stage = 'published'
    JOIN ${placesIn('co')}
    JOIN ${versionHere('ck')}
    LEFT JOIN close_record objective_end ON objective_end.subject_id = co.id
    LEFT JOIN close_record key_result_end ON key_result_end.subject_id = ck.id
    WHERE objective_end.subject_id IS NULL AND key_result_end.subject_id IS NULL
      AND co.archived_at IS NULL AND ck.archived_at IS NULL
      AND ${isCurrent('objective_version', 'co')} AND ${isCurrentHere}
    ORDER BY ck.number DESC LIMIT ${Math.trunc(limit)}`;

export const runningObjectives: ObjectiveStore['running'] = async ({ accountId, limit }) => {
  const from = `(${chosen(limit)}) chosen
    JOIN key_result_version k ON k.id = chosen.id AND k.version = chosen.version
    JOIN objective_version o ON o.id = k.objective_id`;
  const statement = standingStatement({
    from: { text: from, params: [] },
    joinKeyResults: false,
    accountId,
  });
  return standingsOf(wholeRows(await select(Row, statement)));
};
