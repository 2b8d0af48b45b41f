import { nested } from '../sql/nested';
import { select } from '../sql/statement';
import type { SqlValue, Statement } from '../sql/statement';
import { columnsOf, isCurrent, marks } from '../sql/text';
import { anywhere, wordsOf } from '../sql/words';
import type { AlignmentStore } from './stores';
import { itemColumns, itemGroups, itemOf, joinGrants } from './item-row';

const ItemRow = nested(itemGroups);
const columns = itemColumns.map(([alias, names]) => columnsOf(alias, names)).join(', ');

/** Objectives of cycles that are not closed. */
const open = `(SELECT c.id FROM cycle_version c
      LEFT JOIN close_record r ON r.subject_id = c.id
      WHERE r.subject_id IS NULL AND ${isCurrent('cycle_version', 'c')})`;

interface Chosen {
  /** Brings the rows `o` and `k`; binds nothing. */
  readonly from: string;
  readonly where: string;
  /** What `where` binds. */
  readonly params: readonly SqlValue[];
  readonly account: string;
}

const itemsStatement = ({ from, where, params, account }: Chosen): Statement => ({
  text: `SELECT ${columns} FROM ${from} ${joinGrants}
    WHERE ${isCurrent('objective_version', 'o')} AND ${isCurrent('key_result_version', 'k')}
      AND ${where}`,
  params: [account, account, ...params],
});

/** No key result of the objective: `k` is there and empty. */
const noKeyResult = 'LEFT JOIN key_result_version k ON k.id = o.id';
const itsKeyResults = 'JOIN key_result_version k ON k.objective_id = o.id';

export const namedItems: AlignmentStore['named'] = async (items, account) => {
  const idsOf = (kind: 'objective' | 'keyResult') =>
    items.filter((item) => item.kind === kind).map(({ id }) => id);
  const read = async (from: string, alias: string, ids: readonly string[]) => {
    if (ids.length === 0) return [];
    const where = `${alias}.id IN ${marks(ids)}`;
    return select(ItemRow, itemsStatement({ from, where, account, params: ids }));
  };
  const rows = await Promise.all([
    read(`objective_version o ${noKeyResult}`, 'o', idsOf('objective')),
    read(`objective_version o ${itsKeyResults}`, 'k', idsOf('keyResult')),
  ]);
  const found = rows.flat().map(itemOf);
  const idOf = ({ objective, keyResult }: (typeof found)[number]) => (keyResult ?? objective).id;
  return items.flatMap(({ id }) => found.find((item) => idOf(item) === id) ?? []);
};

/** Every word must be found, in a key or a title. */
export const searchItems: AlignmentStore['search'] = async ({ words, accountId, limit }) => {
  const wanted = wordsOf(words);
  const likes = wanted.map(anywhere);
  const part = (join: string, spoken: string, order: string): Statement => {
    const where = [
      'o.archived_at IS NULL AND k.archived_at IS NULL AND ended.subject_id IS NULL',
      ...wanted.map(() => `LOWER(${spoken}) LIKE ?`),
    ].join(' AND ');
    const from = `${open} open_cycle
      JOIN objective_version o ON o.cycle_id = open_cycle.id ${join}
      LEFT JOIN close_record ended ON ended.subject_id = COALESCE(k.id, o.id)`;
    const { text, params } = itemsStatement({ from, where, account: accountId, params: likes });
    return { text: `(${text} ORDER BY ${order} DESC LIMIT ${Math.trunc(limit)})`, params };
  };
  const parts = [
    part(noKeyResult, `CONCAT('o-', o.number, ' ', o.title)`, 'o.number'),
    part(
      itsKeyResults,
      `CONCAT('kr-', k.number, ' o-', o.number, ' ', k.title, ' ', o.title)`,
      'k.number',
    ),
  ];
  const rows = await select(ItemRow, {
    text: parts.map(({ text }) => text).join(' UNION ALL '),
    params: parts.flatMap(({ params }) => params),
  });
  return rows.map(itemOf);
};
