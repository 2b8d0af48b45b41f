import { z } from 'zod';
import { placeOf, placeOfPage } from '../../domain/home';
import type { Vote } from '../../domain/votes';
import { GrantRow, grantColumns, grantOf } from '../rows/grant-row';
import { integer, moment, sqlMoment, text } from '../sql/columns';
import { nested } from '../sql/nested';
import { insert, select, write } from '../sql/statement';
import { columnsOf, insertRows } from '../sql/text';
import { FrozenFacts } from './frozen-facts';
import { RetroRow, retroColumns, retroOf, rowOfSome, rowOfRetro } from './retro-row';
import type { KnownRetro, RetroStore } from './stores';

const newestIn = (table: string, at: string): string =>
  `COALESCE((SELECT n.${at} FROM ${table} n WHERE n.retro_id = r.id ORDER BY n.${at} DESC LIMIT 1), r.at)`;

/** Of a retrospective `r` for an account that is bound first: itself, its newest change, their votes, packed. */
const known = `${columnsOf('r', retroColumns)}, ${columnsOf('g', grantColumns)},
  GREATEST(${newestIn('retro_card', 'changed_at')}, ${newestIn('retro_vote', 'at')},
    ${newestIn('retro_cause', 'changed_at')}, ${newestIn('retro_action', 'changed_at')}) AS n_at,
  (SELECT GROUP_CONCAT(CONCAT_WS(':', v.slot, v.card_id, c.id IS NULL))
    FROM retro_vote v LEFT JOIN retro_card c ON c.id = v.card_id AND c.removed_at IS NULL
    WHERE v.retro_id = r.id AND v.account_id = ?) AS votes`;

const KnownRow = nested({
  r: RetroRow.nullable(),
  g: GrantRow.nullable(),
  n: z.object({ at: moment }).nullable(),
  votes: text.nullable(),
});

const voteOf = (packed: string): Vote => {
  const [slot = '', cardId = '', lost] = packed.split(':');
  return { slot: Number(slot), cardId, isLost: lost === '1' };
};

function knownOf({ r, g, n, votes }: z.output<typeof KnownRow>): KnownRetro | null {
  if (r === null || n === null) return null;
  return {
    retro: retroOf(r),
    grant: g && grantOf(g),
    changedAt: n.at,
    votes: votes === null ? [] : votes.split(',').map(voteOf),
  };
}

// Starts from the page, so that the grant comes back where there is no retrospective yet.
const ofMacro: RetroStore['ofMacro'] = async ({ contentId, localId, accountId }) => {
  const [row] = await select(KnownRow, {
    text: `SELECT ${known} FROM (SELECT ? AS content_id, ? AS local_id) asked
      LEFT JOIN retrospective r ON r.content_id = asked.content_id AND r.local_id = asked.local_id
      LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = ?`,
    params: [accountId, contentId, localId, accountId, placeOfPage(contentId)],
  });
  return { known: row ? knownOf(row) : null, grant: row?.g ? grantOf(row.g) : null };
};

const find: RetroStore['find'] = async (id, accountId) => {
  const [row] = await select(KnownRow, {
    text: `SELECT ${known} FROM retrospective r
      LEFT JOIN viewer_grant g ON g.account_id = ? AND g.place = CONCAT('c', r.content_id)
      WHERE r.id = ?`,
    params: [accountId, accountId, id],
  });
  return row ? knownOf(row) : null;
};

const isUnwritten =
  'NOT EXISTS (SELECT 1 FROM retro_card c WHERE c.retro_id = r.id AND c.removed_at IS NULL)';

const arrange: RetroStore['arrange'] = async (id, arrangement, changed) => {
  const row = rowOfSome(arrangement, changed);
  const columns = Object.keys(row);
  if (columns.length === 0) return;
  const unwritten = changed.includes('isAnonymous') ? `AND ${isUnwritten}` : '';
  await write({
    text: `UPDATE retrospective r SET ${columns.map((name) => `r.${name} = ?`).join(', ')}
      WHERE r.id = ? AND r.locked_at IS NULL ${unwritten}`,
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
  lock: ({ at, by, frozen: facts }, { id, home, cycleId }) =>
    write({
      text: `UPDATE retrospective SET locked_at = ?, locked_by = ?, frozen = ?
        WHERE id = ? AND locked_at IS NULL AND place = ? AND cycle_id <=> ?`,
      params: [sqlMoment(at), by, JSON.stringify(facts), id, placeOf(home), cycleId],
    }),
  frozen,
  ofHome,
});
