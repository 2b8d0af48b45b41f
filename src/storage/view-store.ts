import { z } from 'zod';
import { placeOf } from '../domain/home';
import type { SavedView } from '../domain/saved-view';
import { homeAt } from './rows/home';
import { flag, moment, sqlFlag, sqlMoment, text } from './sql/columns';
import { select, write } from './sql/statement';
import { marks } from './sql/text';
import type { ViewStore } from './stores';

const maxListed = 200;

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

const add: ViewStore['add'] = (view, most) => {
  const place = placeOf(view.home);
  const values = [view.id, place, view.ownerId, view.name, view.query, sqlFlag(view.shared)];
  const row = [...values, sqlMoment(view.at)];
  return write({
    text: `INSERT IGNORE INTO saved_view (${columns})
      SELECT ${marks(row).slice(1, -1)} FROM (SELECT COUNT(*) AS views FROM saved_view WHERE place = ?) there
      WHERE there.views < ?`,
    params: [...row, place, most],
  });
};

export const createViewStore = (): ViewStore => ({
  of,
  find,
  add,
  change: ({ id, name, query, shared }) =>
    write({
      text: 'UPDATE saved_view SET name = ?, query = ?, shared = ? WHERE id = ?',
      params: [name, query, sqlFlag(shared), id],
    }),
  remove: (id) => write({ text: 'DELETE FROM saved_view WHERE id = ?', params: [id] }),
});
