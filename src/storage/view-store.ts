import { z } from 'zod';
import { placeOf } from '../domain/home';
import { Refused } from '../domain/refusal';
import type { SavedView } from '../domain/saved-view';
import { homeAt } from './rows/home';
import { flag, moment, sqlFlag, sqlMoment, text } from './sql/columns';
import { insert, select, write } from './sql/statement';
import { marks } from './sql/text';
import type { ViewStore } from './stores';

const maxListed = 200;
const tries = 8;

const ViewRow = z.object({
  id: text,
  place: text,
  owner_id: text,
  name: text,
  query: text,
  shared: flag,
  at: moment,
});
const columns = Object.keys(ViewRow.shape).join(', ');

const viewOf = (row: z.infer<typeof ViewRow>): SavedView => ({
  id: row.id,
  home: homeAt(row.place),
  ownerId: row.owner_id,
  name: row.name,
  query: row.query,
  shared: row.shared,
  at: row.at,
});

const of: ViewStore['of'] = async (home, accountId) => {
  const rows = await select(ViewRow, {
    text: `SELECT ${columns} FROM saved_view
      WHERE place = ? AND (owner_id = ? OR shared = 1) ORDER BY name, id LIMIT ${maxListed}`,
    params: [placeOf(home), accountId],
  });
  return rows.map(viewOf);
};

const find: ViewStore['find'] = async (id) => {
  const statement = { text: `SELECT ${columns} FROM saved_view WHERE id = ?`, params: [id] };
  const [row] = await select(ViewRow, statement);
  return row ? viewOf(row) : null;
};

const some: ViewStore['some'] = async (ids) => {
  const text = `SELECT ${columns} FROM saved_view WHERE id IN ${marks(ids)}`;
  return (await select(ViewRow, { text, params: ids })).map(viewOf);
};

/** The lowest free number of a place; views of before there were numbers take room without one. */
const freeSlot = `SELECT MIN(below.slot) + 1 AS slot
    FROM (SELECT 0 AS slot UNION ALL SELECT slot FROM saved_view WHERE place = ?) below
    WHERE NOT EXISTS (SELECT 1 FROM saved_view taken
      WHERE taken.place = ? AND taken.slot = below.slot + 1)
    HAVING slot <= ? AND (SELECT COUNT(*) FROM saved_view every WHERE every.place = ?) < ?`;

/** One number a view: of two that take the last one at once, the key refuses the second. */
const add: ViewStore['add'] = async (view, most) => {
  const place = placeOf(view.home);
  const values = [view.id, place, view.ownerId, view.name, view.query, sqlFlag(view.shared)];
  const row = [...values, sqlMoment(view.at)];
  const statement = {
    text: `INSERT INTO saved_view (${columns}, slot)
      SELECT ${marks(row).slice(1, -1)}, free.slot FROM (${freeSlot}) free`,
    params: [...row, place, place, most, place, most],
  };
  for (let attempt = 1; (await insert(statement)) === 'duplicate'; attempt += 1) {
    if ((await find(view.id)) !== null) return;
    if (attempt === tries) throw new Refused('storage-unavailable');
  }
};

export const createViewStore = (): ViewStore => ({
  of,
  find,
  some,
  add,
  change: ({ id, name, query, shared }) =>
    write({
      text: 'UPDATE saved_view SET name = ?, query = ?, shared = ? WHERE id = ?',
      params: [name, query, sqlFlag(shared), id],
    }),
  remove: (id) => write({ text: 'DELETE FROM saved_view WHERE id = ?', params: [id] }),
});
