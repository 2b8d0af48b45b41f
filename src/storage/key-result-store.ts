import type { KeyResult } from '../domain/key-result';
import { keyResultDetails } from './key-result-details';
import { searchKeyResults } from './key-result-search';
import { insertNumbered } from './numbering';
import { KeyResultRow, keyResultOf, rowOfKeyResult } from './rows/key-result-row';
import { servedBy } from './served-by';
import { nested } from './sql/nested';
import { select } from './sql/statement';
import { standingGroups, standingsOf, wholeRows } from './standing/standing-row';
import { standingStatement } from './standing/standing-statement';
import type { KeyResultStore } from './stores';
import { insertVersion, selectVersions } from './versions';

const table = 'key_result_version';
const Row = nested(standingGroups);

const find: KeyResultStore['find'] = async (id, accountId) => {
  const statement = standingStatement({
    from: { text: `${table} k JOIN objective_version o ON o.id = k.objective_id`, params: [] },
    joinKeyResults: false,
    accountId,
    where: { text: 'k.id = ?', params: [id] },
  });
  return standingsOf(wholeRows(await select(Row, statement)))[0] ?? null;
};

const create: KeyResultStore['create'] = async (keyResults) => {
  if (keyResults.length === 0) return [];
  const rows = await insertNumbered(table, KeyResultRow, keyResults.map(rowOfKeyResult));
  return rows.map(keyResultOf);
};

async function version(id: string, number: number): Promise<KeyResult | null> {
  const where = 'v.id = ? AND v.version = ?';
  const [row] = await selectVersions(table, KeyResultRow, where, [id, number]);
  return row ? keyResultOf(row) : null;
}

export const createKeyResultStore = (): KeyResultStore => ({
  find,
  create,
  insert: (keyResult) =>
    insertVersion(table, { ...rowOfKeyResult(keyResult), number: keyResult.number }),
  version,
  search: searchKeyResults,
  servedBy,
  details: keyResultDetails,
});
