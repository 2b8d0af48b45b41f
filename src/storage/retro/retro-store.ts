import { z } from 'zod';
import { placeOf, placeOfPage } from '../../domain/home';
import { GrantRow, grantColumns, grantOf } from '../rows/grant-row';
import { integer, sqlMoment } from '../sql/columns';
import { nested } from '../sql/nested';
import { insert, select, write } from '../sql/statement';
import { columnsOf, insertRows } from '../sql/text';
import { FrozenFacts } from './frozen-facts';
import { RetroRow, retroColumns, retroOf, rowOfArrangement, rowOfRetro } from './retro-row';
import type { RetroStore } from './stores';

const known = `${columnsOf('r', retroColumns)}, ${columnsOf('g', grantColumns)}`;
const KnownRow = nested({ r: RetroRow.nullable(), g: GrantRow.nullable() });

// Starts from the page, so that the grant comes back where there is no retrospective yet.
const ofMacro: RetroStore['ofMacro'] = async ({ contentId, localId, accountId }) => {
  const [row] = await select(KnownRow, {
    text: `SELECT ${known} FROM (SELECT ? AS content_id, ? AS local_id) asked
      LEFT JOIN retrospective r ON r.content_id = asked.content_id AND r.local_id = asked.local_id
      LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = ?`,
    params: [contentId, localId, accountId, placeOfPage(contentId)],
  });
  return { retro: row?.r ? retroOf(row.r) : null, grant: row?.g ? grantOf(row.g) : null };
};

const find: RetroStore['find'] = async (id, accountId) => {
  const [row] = await select(KnownRow, {
    text: `SELECT ${known} FROM retrospective r
      LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = CONCAT('c', r.content_id)
      WHERE r.id = ?`,
    params: [accountId, id],
  });
  return row?.r ? { retro: retroOf(row.r), grant: row.g && grantOf(row.g) } : null;
};

const arrange: RetroStore['arrange'] = (id, arrangement) => {
  const row = rowOfArrangement(arrangement);
  const columns = Object.keys(row);
  return write({
    text: `UPDATE retrospective SET ${columns.map((name) => `${name} = ?`).join(', ')}
      WHERE id = ? AND locked_at IS NULL`,
    params: [...Object.values(row), id],
  });
};

const frozen: RetroStore['frozen'] = async (id) => {
  const [row] = await select(z.object({ frozen: FrozenFacts.nullable() }), {
    text: 'SELECT frozen FROM retrospective WHERE id = ?',
    params: [id],
  });
  return row?.frozen ?? null;
};

const CountedRow = nested({ r: RetroRow, ac: z.object({ total: integer, filed: integer }) });

const ofHome: RetroStore['ofHome'] = async ({ home, before, limit }) => {
  const rows = await select(CountedRow, {
    text: `SELECT ${columnsOf('r', retroColumns)}, COALESCE(ac.total, 0) AS ac_total,
        COALESCE(ac.filed, 0) AS ac_filed
      FROM (SELECT * FROM retrospective page WHERE page.place = ?
          ${before === null ? '' : 'AND page.id < ?'} ORDER BY page.id DESC LIMIT ${String(limit)}) r
      LEFT JOIN (SELECT a.retro_id, COUNT(*) AS total, COUNT(a.issue_id) AS filed
          FROM retro_action a JOIN retrospective own ON own.id = a.retro_id
          WHERE own.place = ? AND a.removed_at IS NULL GROUP BY a.retro_id) ac ON ac.retro_id = r.id
      ORDER BY r.id DESC`,
    params: [placeOf(home), ...(before === null ? [] : [before]), placeOf(home)],
  });
  return rows.map(({ r, ac }) => ({ retro: retroOf(r), actions: ac }));
};

export const createRetroStore = (): RetroStore => ({
  ofMacro,
  find,
  open: async (retro) => {
    await insert(insertRows('retrospective', [rowOfRetro(retro)]));
  },
  arrange,
  lock: ({ id, at, by, frozen: facts }) =>
    write({
      text: `UPDATE retrospective SET locked_at = ?, locked_by = ?, frozen = ?
        WHERE id = ? AND locked_at IS NULL`,
      params: [sqlMoment(at), by, JSON.stringify(facts), id],
    }),
  frozen,
  ofHome,
});
