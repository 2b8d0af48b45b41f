import { z } from 'zod';
import { placeOf } from '../../domain/home';
import { retroFormats } from '../../domain/retro-format';
import type { Arrangement, Retrospective } from '../../domain/retrospective';
import { homeAt } from '../rows/home';
import { flag, integer, moment, sqlFlag, sqlMoment, text } from '../sql/columns';
import type { Row } from '../sql/text';

/** Without what was frozen, which is long and seldom read. */
export const RetroRow = z.object({
  id: text,
  content_id: text,
  local_id: text,
  place: text,
  cycle_id: text.nullable(),
  title: text,
  format: z.enum(retroFormats),
  is_anonymous: flag,
  votes_each: integer,
  made_by: text,
  at: moment,
  locked_at: moment.nullable(),
  locked_by: text.nullable(),
});

export const retroColumns = Object.keys(RetroRow.shape);

export const retroOf = (row: z.infer<typeof RetroRow>): Retrospective => ({
  id: row.id,
  contentId: row.content_id,
  localId: row.local_id,
  home: homeAt(row.place),
  cycleId: row.cycle_id,
  title: row.title,
  format: row.format,
  isAnonymous: row.is_anonymous,
  votesEach: row.votes_each,
  at: row.at,
  by: row.made_by,
  lockedAt: row.locked_at,
  lockedBy: row.locked_by,
});

const rowOfArrangement = (arrangement: Arrangement): Row => ({
  place: placeOf(arrangement.home),
  cycle_id: arrangement.cycleId,
  title: arrangement.title,
  format: arrangement.format,
  is_anonymous: sqlFlag(arrangement.isAnonymous),
  votes_each: arrangement.votesEach,
});

const columnOf: Readonly<Record<keyof Arrangement, string>> = {
  home: 'place',
  cycleId: 'cycle_id',
  title: 'title',
  format: 'format',
  isAnonymous: 'is_anonymous',
  votesEach: 'votes_each',
};

/** The columns of some of an arrangement. */
export function rowOfSome(arrangement: Arrangement, changed: readonly (keyof Arrangement)[]): Row {
  const row = rowOfArrangement(arrangement);
  return Object.fromEntries(changed.map((name) => [columnOf[name], row[columnOf[name]] ?? null]));
}

export const rowOfRetro = (retro: Retrospective): Row => ({
  id: retro.id,
  content_id: retro.contentId,
  local_id: retro.localId,
  ...rowOfArrangement(retro),
  made_by: retro.by,
  at: sqlMoment(retro.at),
});

/** Holds while the retrospective of the bound id is not locked. */
export const isOpen =
  'EXISTS (SELECT 1 FROM retrospective r WHERE r.id = ? AND r.locked_at IS NULL)';
