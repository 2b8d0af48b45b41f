import { z } from 'zod';
import type { Moment } from '../../domain/calendar';
import { integer, sqlFlag, sqlMoment, text } from '../sql/columns';
import { insert, select, write, type SqlValue, type Statement } from '../sql/statement';
import { marks } from '../sql/text';
import { cardColumns, changedLater, CountedCardRow, countedOf, rowOfCard } from './card-row';
import { isOpen } from './retro-row';
import type { CardStore, Looking } from './stores';

// Whether it names its author is decided together with what the retrospective says about that.
const writeCard: CardStore['write'] = (card, most) => {
  const row = rowOfCard(card);
  const values = Object.values(row);
  return insert({
    text: `INSERT INTO retro_card (${Object.keys(row).join(', ')})
      SELECT ${marks(values).slice(1, -1)}
      FROM (SELECT COUNT(*) AS cards FROM retro_card WHERE retro_id = ? AND removed_at IS NULL) there
      WHERE there.cards < ? AND EXISTS (SELECT 1 FROM retrospective r
        WHERE r.id = ? AND r.locked_at IS NULL AND r.is_anonymous = ?)`,
    params: [...values, card.retroId, most, card.retroId, sqlFlag(card.authorId === null)],
  });
};

/** A change of cards in sight of a retrospective that is not locked. */
const change = (retroId: string, at: Moment, set: Statement, which: Statement): Promise<void> =>
  write({
    text: `UPDATE retro_card SET ${set.text}, ${changedLater}
      WHERE retro_id = ? AND removed_at IS NULL AND ${which.text} AND ${isOpen}`,
    params: [...set.params, sqlMoment(at), retroId, ...which.params, retroId],
  });

const those = (ids: readonly string[]): Statement => ({
  text: `id IN ${marks(ids)}`,
  params: ids,
});

// The votes on a removed card go after it: a repeat removes what was left, and those that are lost count for nothing.
const remove: CardStore['remove'] = async ({ id, retroId, at }) => {
  await change(retroId, at, { text: 'removed_at = ?', params: [sqlMoment(at)] }, those([id]));
  await write({
    text: `DELETE FROM retro_vote WHERE card_id = ? AND retro_id = ?
      AND EXISTS (SELECT 1 FROM retro_card c WHERE c.id = ? AND c.removed_at IS NOT NULL)
      AND ${isOpen}`,
    params: [id, retroId, id, retroId],
  });
};

const Laid = z.object({ id: text, lead_id: text.nullable() });

const laid: CardStore['laid'] = async (retroId, ids) => {
  const rows = await select(Laid, {
    text: `SELECT id, lead_id FROM retro_card
      WHERE retro_id = ? AND removed_at IS NULL AND (lead_id IS NOT NULL OR id IN ${marks(ids)}
        OR id IN (SELECT below.lead_id FROM retro_card below WHERE below.retro_id = ?))
      ORDER BY id`,
    params: [retroId, ...ids, retroId],
  });
  return rows.map(({ id, lead_id: leadId }) => ({ id, leadId }));
};

/** Cards with their votes, counted once for all of them. */
function counted({ retro, accountId }: Looking, which: Statement): Statement {
  return {
    text: `SELECT ${cardColumns.map((column) => `c.${column}`).join(', ')},
        COALESCE(v.votes, 0) AS votes, COALESCE(v.mine, 0) AS mine
      FROM retro_card c
      LEFT JOIN (SELECT card_id, COUNT(*) AS votes, SUM(account_id = ?) AS mine FROM retro_vote
          WHERE retro_id = ? AND slot <= ? GROUP BY card_id) v ON v.card_id = c.id
      WHERE c.retro_id = ? AND ${which.text}`,
    params: [accountId, retro.id, retro.votesEach, retro.id, ...which.params],
  };
}

const some: CardStore['some'] = async (looking, ids) => {
  const which = { text: `c.removed_at IS NULL AND c.id IN ${marks(ids)}`, params: ids };
  return (await select(CountedCardRow, counted(looking, which))).map(countedOf);
};

const changed: CardStore['changed'] = async (looking, { since, after, limit }) => {
  const moved: Statement =
    since === null
      ? { text: 'c.removed_at IS NULL', params: [] }
      : {
          text: `(c.changed_at >= ? OR c.id IN (SELECT voted.card_id FROM retro_vote voted
            WHERE voted.retro_id = ? AND voted.at >= ?))`,
          params: [sqlMoment(since), looking.retro.id, sqlMoment(since)],
        };
  const params: SqlValue[] =
    after === null ? [] : [sqlMoment(after.at), sqlMoment(after.at), after.id];
  const beyond = after === null ? '' : ' AND (c.changed_at > ? OR (c.changed_at = ? AND c.id > ?))';
  const page = `ORDER BY c.changed_at, c.id LIMIT ${String(limit)}`;
  const which = { text: `${moved.text}${beyond} ${page}`, params: [...moved.params, ...params] };
  return (await select(CountedCardRow, counted(looking, which))).map(countedOf);
};

export const createCardStore = (): CardStore => ({
  write: writeCard,
  edit: ({ id, retroId, column, text: words, changedAt }) =>
    change(
      retroId,
      changedAt,
      {
        text: 'column_key = COALESCE(?, column_key), text = COALESCE(?, text)',
        params: [column, words],
      },
      those([id]),
    ),
  remove,
  lay: (retroId, { ids, leadId }, at) =>
    change(retroId, at, { text: 'lead_id = ?', params: [leadId] }, those(ids)),
  laid,
  any: async (retroId) => {
    const rows = await select(z.object({ one: integer }), {
      text: 'SELECT 1 AS one FROM retro_card WHERE retro_id = ? AND removed_at IS NULL LIMIT 1',
      params: [retroId],
    });
    return rows.length > 0;
  },
  some,
  changed,
});
