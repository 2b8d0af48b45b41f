import { z } from 'zod';
import { day, flag, integer, moment, text } from '../sql/columns';
import { packed } from '../sql/packed';
import type { KeptFigures } from '../work/stores';
import { joinedColumn } from './began';

/** What a standing tells of a key result `k` beside the rows that it joins, by the name of its value. */
const values = {
  joined: joinedColumn,
  nth_objective: 'oo.position',
  nth_key_result: 'ko.position',
  gone: 'kn.id IS NOT NULL',
  opens_day: 'cw.opens_day',
  published_on: 'cw.published_on',
  through_day: 'cw.through_day',
  token: 'cw.token',
} as const;

const OwnRow = z.object({
  joined: moment.nullable(),
  nth_objective: integer.nullable(),
  nth_key_result: integer.nullable(),
  gone: flag,
  opens_day: day.nullable(),
  published_on: day.nullable(),
  through_day: day.nullable(),
  token: text.nullable(),
});

/** One column, `own`: eight names, repeated in thousands of rows, would be a tenth of an answer. */
export const ownColumn = `CAST(JSON_ARRAY(${OwnRow.keyof()
  .options.map((name) => values[name])
  .join(', ')}) AS CHAR) AS own`;

/** The group of `ownColumn`, for `nested`. */
export const ownGroup = { own: packed(OwnRow) };

/** Which figures are kept of the key result; null where none are. */
export function keptOf(own: z.infer<typeof OwnRow>): KeptFigures | null {
  const { opens_day, published_on, through_day, token } = own;
  if (opens_day === null || through_day === null || token === null) return null;
  return { since: opens_day, publishedOn: published_on, throughDay: through_day, token };
}
