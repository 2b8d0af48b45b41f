import { z } from 'zod';
import { flag, integer, sqlMoment, text } from '../sql/columns';
import { nested } from '../sql/nested';
import { insert, select, write } from '../sql/statement';
import { marks, tableOf } from '../sql/text';
import { changedLater } from './card-row';
import { isOpen } from './retro-row';
import type { VoteStore } from './stores';

const VoteRow = nested({
  r: z.object({ locked: flag }),
  v: z.object({ slot: integer, card: text, lost: flag }).nullable(),
});

const mine: VoteStore['mine'] = async (retroId, accountId) => {
  const rows = await select(VoteRow, {
    text: `SELECT r.locked_at IS NOT NULL AS r_locked, v.slot AS v_slot, v.card_id AS v_card,
        IF(v.slot IS NULL, NULL, c.id IS NULL OR c.removed_at IS NOT NULL) AS v_lost
      FROM retrospective r
      LEFT JOIN retro_vote v ON v.retro_id = r.id AND v.account_id = ?
      LEFT JOIN retro_card c ON c.id = v.card_id
      WHERE r.id = ?`,
    params: [accountId, retroId],
  });
  return {
    isLocked: rows[0]?.r.locked ?? false,
    votes: rows.flatMap(({ v }) => (v ? [{ slot: v.slot, cardId: v.card, isLost: v.lost }] : [])),
  };
};

type Voting = Parameters<VoteStore['change']>[0];

/**
 * Frees slots that still hold a vote on the card, or on one that is gone. The card tells of it, as a row
 * that is gone has no time of its own; it does so first, since a repeat finds nothing left to free.
 */
async function free({ retroId, accountId, cardId, at }: Voting, slots: readonly number[]) {
  await write({
    text: `UPDATE retro_card SET ${changedLater} WHERE id = ? AND retro_id = ? AND ${isOpen}`,
    params: [sqlMoment(at), cardId, retroId, retroId],
  });
  await write({
    text: `DELETE FROM retro_vote
      WHERE retro_id = ? AND account_id = ? AND slot IN ${marks(slots)} AND ${isOpen}
        AND (card_id = ? OR card_id NOT IN
          (SELECT c.id FROM retro_card c WHERE c.retro_id = ? AND c.removed_at IS NULL))`,
    params: [retroId, accountId, ...slots, retroId, cardId, retroId],
  });
}

// The card must be in sight, and the retrospective open, in the statement that lays the vote.
function take({ retroId, accountId, cardId, at }: Voting, slots: readonly number[]) {
  const wanted = tableOf(slots.map((slot) => ({ slot })));
  return insert({
    text: `INSERT INTO retro_vote (retro_id, account_id, slot, card_id, at)
      SELECT ?, ?, wanted.slot, ?, ? FROM (${wanted.text}) wanted
      WHERE ${isOpen} AND EXISTS (SELECT 1 FROM retro_card c
        WHERE c.id = ? AND c.retro_id = ? AND c.removed_at IS NULL)`,
    params: [retroId, accountId, cardId, sqlMoment(at), ...wanted.params, retroId, cardId, retroId],
  });
}

export const createVoteStore = (): VoteStore => ({
  mine,
  change: async (voting, changes) => {
    if (changes.free.length > 0) await free(voting, changes.free);
    if (changes.take.length === 0) return 'saved';
    return (await take(voting, changes.take)) === 'saved' ? 'saved' : 'taken';
  },
});
