import { z } from 'zod';
import type { Card } from '../../domain/card';
import { integer, moment, sqlMoment, text } from '../sql/columns';
import type { Row } from '../sql/text';
import type { CountedCard } from './stores';

/** In an anonymous retrospective nobody: the column is part of no key and takes no null. */
const nobody = '';

export const CardRow = z.object({
  id: text,
  retro_id: text,
  column_key: text,
  text,
  author_id: text,
  author_proof: text.nullable(),
  lead_id: text.nullable(),
  at: moment,
  changed_at: moment,
  removed_at: moment.nullable(),
});

export const cardColumns = Object.keys(CardRow.shape);

export const CountedCardRow = CardRow.extend({ votes: integer, mine: integer });

export const countedOf = (row: z.infer<typeof CountedCardRow>): CountedCard => ({
  card: {
    id: row.id,
    retroId: row.retro_id,
    column: row.column_key,
    text: row.text,
    authorId: row.author_id === nobody ? null : row.author_id,
    authorProof: row.author_proof,
    leadId: row.lead_id,
    at: row.at,
    changedAt: row.changed_at,
  },
  votes: row.votes,
  myVotes: row.mine,
  isRemoved: row.removed_at !== null,
});

export const rowOfCard = (card: Card): Row => ({
  id: card.id,
  retro_id: card.retroId,
  column_key: card.column,
  text: card.text,
  author_id: card.authorId ?? nobody,
  author_proof: card.authorProof,
  at: sqlMoment(card.at),
  changed_at: sqlMoment(card.changedAt),
});

/**
 * Sets the time of a card’s change to the bound one, later than the one before in any case: clocks
 * differ, a write may wait, and whoever looks goes by the newest.
 */
export const changedLater =
  'changed_at = GREATEST(changed_at + INTERVAL 1000 MICROSECOND, CAST(? AS DATETIME(3)))';
